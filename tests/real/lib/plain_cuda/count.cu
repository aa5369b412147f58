// SPDX-License-Identifier: Apache-2.0
// Prints what cudaGetDeviceCount() of the runtime library that is linked answers: 35 where the driver is too old for it.
#include <cuda_runtime.h>

#include <cstdio>
#include <string>

__global__ void nothing() {}

int main(int count, char**) {
  if (count > 1) nothing<<<1, 1>>>();
  int devices = 0;
  std::printf("%s\n", std::to_string(static_cast<int>(cudaGetDeviceCount(&devices))).c_str());
  return 0;
}
