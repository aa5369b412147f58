// SPDX-License-Identifier: Apache-2.0
//
// pair <file of a runtime library>: what this library and the driver that the loader finds answer, on one line:
// cudaGetDeviceCount()'s error, cudaRuntimeGetVersion()'s number (0 where it fails), cuDriverGetVersion()'s number, and
// the file of libcuda that gave it. It shares no code with the probes of the package, so that an error in those shows.
#include <dlfcn.h>

#include <cstdio>
#include <cstdlib>

typedef int (*number_function)(int*);

static void* load(const char* file) {
  void* library = dlopen(file, RTLD_NOW | RTLD_LOCAL);
  if (library == nullptr) {
    std::printf("does not load: %s\n", dlerror());
    std::exit(0);
  }
  return library;
}

static number_function find(void* library, const char* name) {
  void* function = dlsym(library, name);
  if (function == nullptr) {
    std::printf("lacks %s\n", name);
    std::exit(0);
  }
  return reinterpret_cast<number_function>(function);
}

int main(int count, char** words) {
  if (count != 2) {
    return 2;
  }
  void* runtime = load(words[1]);
  int number = 0;
  // The runtime goes first: it has to find and load the driver by itself, as in any program.
  const int error = find(runtime, "cudaGetDeviceCount")(&number);
  int runtime_version = 0;
  if (find(runtime, "cudaRuntimeGetVersion")(&runtime_version) != 0) {
    runtime_version = 0;
  }
  const number_function get_version = find(load("libcuda.so.1"), "cuDriverGetVersion");
  int driver_version = 0;
  get_version(&driver_version);
  Dl_info place;
  const bool found = dladdr(reinterpret_cast<void*>(get_version), &place) != 0;
  std::printf("%d %d %d %s\n", error, runtime_version, driver_version, found ? place.dli_fname : "?");
  return 0;
}
