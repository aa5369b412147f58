// SPDX-License-Identifier: Apache-2.0
//
// Question: which version is the CUDA runtime library that a program would load, and does it take this driver?
//
//   runtime <file, or a name for the loader to search>
//
// Built by the host compiler. It needs no toolkit, no driver and no device. Exit status 0 whatever the answer.
// Answers:
//   runtime.library       the file that was loaded
//   runtime.device_error  what cudaGetDeviceCount() returns: 0, or a number of cudaError_t such as 35 or 100
//   runtime.version       cudaRuntimeGetVersion(); before 12.0 it fails where there is no usable driver
#include "answer.h"
#include "loading.h"

typedef int (*number_function)(int*);

static void ask_version(void* library) {
  number_function get_version = nullptr;
  int version = 0;
  if (!find_function(library, "cudaRuntimeGetVersion", &get_version)) {
    answer("unknown", "runtime.version", "%s", "it has no function cudaRuntimeGetVersion");
    return;
  }
  const int error = get_version(&version);
  if (error == 0 && version > 0) {
    answer_cuda_version("runtime.version", version);
  } else {
    answer("unknown", "runtime.version", "cudaRuntimeGetVersion() answers error %d", error);
  }
}

static void ask_runtime(const char* file) {
  void* library = load_library(file);
  if (library == nullptr) {
    answer("unknown", "runtime.library", "%s", load_error());
    return;
  }
  number_function get_count = nullptr;
  if (!find_function(library, "cudaGetDeviceCount", &get_count)) {
    answer("fact", "runtime.library", "%s", file);
    answer("unknown", "runtime.device_error", "%s", "it has no function cudaGetDeviceCount");
    return;
  }
  answer("fact", "runtime.library", "%s", file_of(reinterpret_cast<void*>(get_count), file));
  ask_version(library); // before the driver is asked, which may hang
  int count = 0;
  answer("fact", "runtime.device_error", "%d", get_count(&count));
}

int main(int count, char** words) {
  if (count != 2) {
    fprintf(stderr, "usage: runtime <file>\n");
    return 2;
  }
  ask_runtime(words[1]);
  answer_end();
  return 0;
}
