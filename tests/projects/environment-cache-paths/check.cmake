# SPDX-License-Identifier: Apache-2.0
file(STRINGS "${BUILD}/CMakeCache.txt" runtime REGEX "^CUDA_CUDART:")
if(NOT runtime MATCHES "/toolkit-13.0/")
  message(FATAL_ERROR " ${runtime}")
endif()
