// SPDX-License-Identifier: Apache-2.0
#include <cstdio>

__global__ void add(int *sum, int a, int b) { *sum = a + b; }

int main() {
  int *sum = nullptr;
  if (cudaMalloc(&sum, sizeof *sum) == cudaSuccess) {
    add<<<1, 1>>>(sum, 1, 2);
  }
  std::printf("%s\n", cudaGetErrorName(cudaGetLastError()));
}
