# SPDX-License-Identifier: Apache-2.0
if(NOT EXISTS "${BUILD}/fastnet/cuda_stack.h")
  message(FATAL_ERROR " the header was not written again")
endif()
