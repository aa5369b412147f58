# SPDX-License-Identifier: Apache-2.0
# The fix has kept the values of the person who builds.
file(STRINGS "${BUILD}/CMakeCache.txt" values REGEX "^(OURS|CMAKE_CUDA_FLAGS|CMAKE_CUDA_ARCHITECTURES):")
if(NOT values STREQUAL "CMAKE_CUDA_ARCHITECTURES:STRING=75;CMAKE_CUDA_FLAGS:STRING=-DFOO;OURS:STRING=mine")
  message(FATAL_ERROR " ${values}")
endif()
