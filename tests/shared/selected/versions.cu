// SPDX-License-Identifier: Apache-2.0
// Needs no device: with which compilers it was built.
#include <cuda_runtime.h>

#include <cstdio>

__global__ void nothing() {}

int main(int count, char**) {
  if (count > 1) nothing<<<1, 1>>>();
#ifdef __clang__
  std::printf("nvcc %d.%d, Clang %d, ", __CUDACC_VER_MAJOR__, __CUDACC_VER_MINOR__, __clang_major__);
#else
  std::printf("nvcc %d.%d, GCC %d, ", __CUDACC_VER_MAJOR__, __CUDACC_VER_MINOR__, __GNUC__);
#endif
  std::printf("headers of %d\n", CUDART_VERSION);
  return 0;
}
