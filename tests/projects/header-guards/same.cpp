// SPDX-License-Identifier: Apache-2.0
#include <cuda.h>
#include <cuda_runtime_api.h>
#include <cudnn_version.h>

#include <fastnet/cuda_stack.h>
#include <fastnet/cuda_stack.h>

#if !FASTNET_CUDA_STACK_CHECKED || !FASTNET_CUDA_STACK_OK
#error "the header does not say that all is well"
#endif
#if FASTNET_CUDNN_HEADER_VERSION_MAJOR != CUDNN_MAJOR || FASTNET_CUDNN_HEADER_VERSION_MINOR != CUDNN_MINOR
#error "the header does not say what cuDNN's says"
#endif
#if FASTNET_CUDA_HEADER_VERSION_MAJOR * 1000 + FASTNET_CUDA_HEADER_VERSION_MINOR * 10 != CUDART_VERSION
#error "the header does not say what CUDA's say"
#endif

extern const char* const fastnet_required = FASTNET_TOOLKIT_REQUIRED FASTNET_CUDNN_REQUIRED;
