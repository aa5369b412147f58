// SPDX-License-Identifier: Apache-2.0
//
// Question: does this toolkit build a CUDA program, and of which versions is it made?
//
// Built by the CUDA compiler that CMake takes. The kernel launch is compiled, not executed: some broken
// toolkits (an nvcc over another release's headers) only fail on a launch, and executing it would need a
// device. Say "toolkit launch" by hand to execute it. Answers (exit status 0 in any case):
//   toolkit.compiler_version  nvcc                                  __CUDACC_VER_*__
//   toolkit.header_version    the headers that were compiled        CUDART_VERSION
//   toolkit.host_compiler     the host compiler behind nvcc
//   toolkit.cudart_version   the runtime library that was linked   cudaRuntimeGetVersion()
#include "answer.h"

#include <cuda_runtime.h>
#include <string.h>

__global__ void store_one(int* value) { *value = 1; }

static void launch() {
  int* value = 0;
  cudaError_t error = cudaMalloc(reinterpret_cast<void**>(&value), sizeof(int));
  if (error == cudaSuccess) {
    store_one<<<1, 1>>>(value);
    error = cudaDeviceSynchronize();
    cudaFree(value);
  }
  printf("launch: %s\n", cudaGetErrorString(error));
}

static void answer_host_compiler() {
  const char* key = "toolkit.host_compiler";
#if defined(__clang__)
  answer("fact", key, "Clang %d.%d.%d", __clang_major__, __clang_minor__, __clang_patchlevel__);
#elif defined(__GNUC__)
  answer("fact", key, "GNU %d.%d.%d", __GNUC__, __GNUC_MINOR__, __GNUC_PATCHLEVEL__);
#elif defined(_MSC_VER)
  answer("fact", key, "MSVC %d.%d", _MSC_VER / 100, _MSC_VER % 100);
#else
  answer("unknown", key, "%s", "none of the macros of GNU, Clang and MSVC is defined");
#endif
}

int main(int count, char** words) {
  answer("fact", "toolkit.compiler_version", "%d.%d.%d", __CUDACC_VER_MAJOR__, __CUDACC_VER_MINOR__,
         __CUDACC_VER_BUILD__);
  answer_cuda_version("toolkit.header_version", CUDART_VERSION);
  answer_host_compiler();

  int runtime = 0;
  const cudaError_t error = cudaRuntimeGetVersion(&runtime);
  if (error == cudaSuccess) {
    answer_cuda_version("toolkit.cudart_version", runtime);
  } else {
    // Runtimes before 12.0 do not tell their version without a usable driver.
    answer("unknown", "toolkit.cudart_version", "cudaRuntimeGetVersion() answers %d: %s",
           static_cast<int>(error), cudaGetErrorString(error));
  }
  if (count > 1 && strcmp(words[1], "launch") == 0) {
    launch();
  }
  answer_end();
  return 0;
}
