// SPDX-License-Identifier: Apache-2.0
//
// Three answers to "which cuDNN?": of CMake's configure run, of the header, of the library that is loaded.
#include <cudnn.h>

#include <cstdio>

// Behind cuDNN's headers: it stops the compiler when they are not those that CMake's configure run saw.
#include <cudnn_example/cuda_stack.h>

int main() {
  std::printf("configured  %s\n", CUDNN_EXAMPLE_CUDNN_LIBRARY_VERSION);  // empty when configure does not know it
  std::printf("compiled    %d.%d.%d\n", CUDNN_MAJOR, CUDNN_MINOR, CUDNN_PATCHLEVEL);
  std::printf("loaded      %zu, built for CUDA %zu\n", cudnnGetVersion(), cudnnGetCudartVersion());
  return cudnnGetVersion() >= CUDNN_VERSION ? 0 : 1;
}
