// SPDX-License-Identifier: Apache-2.0
#include <cuda_runtime.h>

__global__ static void twice(int* number) { *number *= 2; }

int main() {
  int* on_device = nullptr;
  if (cudaMalloc(&on_device, sizeof(int)) != cudaSuccess) {
    return 1;
  }
  twice<<<1, 1>>>(on_device);
  return cudaDeviceSynchronize() == cudaSuccess ? 0 : 1;
}
