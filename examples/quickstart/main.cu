// SPDX-License-Identifier: Apache-2.0
//
// Says what it was built with, and runs a kernel where there is a device.
#include <cuda_runtime.h>

#include <cstdio>

// Behind CUDA's headers: it stops the compiler when they are not those that CMake's configure run saw.
#include <quickstart/cuda_stack.h>

__global__ void square(int* number) { *number *= *number; }

int main() {
  std::printf("required  toolkit %s\n", QUICKSTART_TOOLKIT_REQUIRED);
  std::printf("found     toolkit %s\n", QUICKSTART_TOOLKIT_VERSION);  // empty when configure does not know it

  int* number = nullptr;
  cudaError_t error = cudaMallocManaged(&number, sizeof(int));
  if (error != cudaSuccess) {
    std::printf("no kernel was run: %s\n", cudaGetErrorString(error));
    return 0;
  }
  *number = 12;
  square<<<1, 1>>>(number);
  error = cudaDeviceSynchronize();
  if (error != cudaSuccess) {
    std::printf("the kernel failed: %s\n", cudaGetErrorString(error));
    return 1;
  }
  std::printf("a kernel was run: 12 * 12 = %d\n", *number);
  cudaFree(number);
  return 0;
}
