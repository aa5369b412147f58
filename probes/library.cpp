// SPDX-License-Identifier: Apache-2.0
//
// Question: which version is this library when a program loads it?
//
//   library cudnn <file, or a name for the loader to search>
//
// One process a library: cudnnGetVersion() ends the process by abort() when a library that cuDNN loads in
// turn is missing. Built by the host compiler, with C headers alone (iostream costs six times the compile
// time). Exit status 0 whatever the answer. Answers:
//   cudnn.library          the file that was loaded
//   cudnn.library_version  cudnnGetVersion()
//   cudnn.built_for        cudnnGetCudartVersion()
#include "answer.h"
#include "loading.h"

#include <stddef.h>
#include <string.h>

typedef size_t (*version_function)();

// cuDNN up to 8 counts major * 1000 + minor * 100 + patch, from 9 on major * 10000 (cudnn_version.h).
static void answer_cudnn_version(size_t number) {
  const size_t unit = number >= 90000 ? 10000 : 1000;
  answer("fact", "cudnn.library_version", "%zu.%zu.%zu", number / unit, number % unit / 100, number % 100);
}

static void ask_cudnn(const char* file) {
  void* library = load_library(file);
  if (library == nullptr) {
    answer("unknown", "cudnn.library", "%s", load_error());
    return;
  }
  version_function version = nullptr;
  version_function built_for = nullptr;
  find_function(library, "cudnnGetVersion", &version);
  find_function(library, "cudnnGetCudartVersion", &built_for);
  answer("fact", "cudnn.library", "%s",
         version == nullptr ? file : file_of(reinterpret_cast<void*>(version), file));
  if (version == nullptr) {
    answer("unknown", "cudnn.library_version", "%s", "it has no function cudnnGetVersion");
    return;
  }
  answer_cudnn_version(version());
  if (built_for == nullptr) {
    answer("unknown", "cudnn.built_for", "%s", "it has no function cudnnGetCudartVersion");
  } else {
    answer_cuda_version("cudnn.built_for", static_cast<long>(built_for()));
  }
}

int main(int count, char** words) {
  if (count == 3 && strcmp(words[1], "cudnn") == 0) {
    ask_cudnn(words[2]);
  } else {
    fprintf(stderr, "usage: library cudnn <file>\n");
    return 2;
  }
  answer_end();
  return 0;
}
