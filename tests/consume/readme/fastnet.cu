// SPDX-License-Identifier: Apache-2.0
#include <cuda_runtime.h>

#include <fastnet/cuda_stack.h>

#if !FASTNET_CUDA_STACK_OK
#error "the stack is not as it should be"
#endif
__global__ void nothing() {}

void fastnet() { nothing<<<1, 1>>>(); }
