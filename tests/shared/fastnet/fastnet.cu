// SPDX-License-Identifier: Apache-2.0
#include "fastnet.h"

#include <cudnn_version.h>
#include <cuda_runtime.h>

#include <fastnet/cuda_stack.h>

const char* fastnet_toolkit() { return FASTNET_TOOLKIT_VERSION; }
const char* fastnet_headers() { return FASTNET_CUDA_HEADER_VERSION; }
const char* fastnet_cudnn() { return FASTNET_CUDNN_HEADER_VERSION; }

__global__ static void twice(int* number) { *number *= 2; }

int fastnet_twice(int number) {
  int* on_device = nullptr;
  cudaMallocManaged(&on_device, sizeof(int));
  *on_device = number;
  twice<<<1, 1>>>(on_device);
  cudaDeviceSynchronize();
  number = *on_device;
  cudaFree(on_device);
  return number;
}
