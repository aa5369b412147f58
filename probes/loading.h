// SPDX-License-Identifier: Apache-2.0
//
// Loading a library while the program runs, and finding its functions. Probes are never linked with what they
// ask about: such a program could not start where that is missing.
#ifndef CUDASTACKCHECK_LOADING_H
#define CUDASTACKCHECK_LOADING_H

#ifdef _WIN32
#include <windows.h>

static void* load_library(const char* file) { return reinterpret_cast<void*>(LoadLibraryA(file)); }
static void* find_address(void* library, const char* name) {
  return reinterpret_cast<void*>(GetProcAddress(reinterpret_cast<HMODULE>(library), name));
}
static const char* load_error() { return "LoadLibrary() failed"; }

// The file that an address is from; the given name when the system does not tell.
static const char* file_of(void* address, const char* name) {
  static char path[MAX_PATH];
  HMODULE module = nullptr;
  const DWORD by_address = GET_MODULE_HANDLE_EX_FLAG_FROM_ADDRESS | GET_MODULE_HANDLE_EX_FLAG_UNCHANGED_REFCOUNT;
  if (!GetModuleHandleExA(by_address, reinterpret_cast<const char*>(address), &module)) {
    return name;
  }
  return GetModuleFileNameA(module, path, MAX_PATH) == 0 ? name : path;
}
#else
#include <dlfcn.h>

static void* load_library(const char* file) { return dlopen(file, RTLD_NOW | RTLD_LOCAL); }
static void* find_address(void* library, const char* name) { return dlsym(library, name); }
static const char* load_error() { return dlerror(); }

// The file that an address is from; the given name when the system does not tell.
static const char* file_of(void* address, const char* name) {
  Dl_info info;
  const int known = dladdr(address, &info);
  return known != 0 && info.dli_fname != nullptr ? info.dli_fname : name;
}
#endif

// The function of this name as the type of the pointer that it goes into; null when the library has none.
template <typename Function>
static bool find_function(void* library, const char* name, Function* function) {
  *reinterpret_cast<void**>(function) = find_address(library, name);
  return *function != nullptr;
}

#endif
