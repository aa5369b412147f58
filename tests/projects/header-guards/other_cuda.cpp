// SPDX-License-Identifier: Apache-2.0
#define CUDART_VERSION 11080 // as the headers of CUDA 11.8 do
#include <fastnet/cuda_stack.h>
