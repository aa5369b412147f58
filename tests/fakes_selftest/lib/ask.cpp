// SPDX-License-Identifier: Apache-2.0
//
// Asks the driver that the loader finds, and prints what it answers, a line for each question.
//
//   ask nvml                     NVML
//   ask [devices] [<image>...]   libcuda, each device; loads each image on each device, and launches its kernel
#include <dlfcn.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static void* library = nullptr;

static void open_library(const char* name) {
  library = dlopen(name, RTLD_NOW | RTLD_LOCAL);
  if (library == nullptr) {
    fprintf(stderr, "%s\n", dlerror());
    exit(2);
  }
}

// Calls a function of the library; prints its name and what it answers, unless the name begins with a minus.
template <typename... arguments>
static int call(const char* name, arguments... given) {
  const bool is_quiet = *name == '-';
  int (*function)(arguments...) = nullptr;
  *reinterpret_cast<void**>(&function) = dlsym(library, name + is_quiet);
  if (function == nullptr) {
    fprintf(stderr, "no function %s\n", name);
    exit(2);
  }
  const int result = function(given...);
  if (!is_quiet) {
    printf("%s=%d ", name, result);
  }
  return result;
}

static void print_number(const char* name) {
  int number = -1;
  call(name, &number);
  printf("%d\n", number);
}

static void print_text(const char* name) {
  char told[80] = "-";
  call(name, static_cast<char*>(told), 80U);
  printf("%s\n", told);
}

static void ask_versions() {
  open_library("libcuda.so.1");
  print_number("cuDriverGetVersion");
  const char* error = "-";
  const int result = call("cuInit", 0U);
  call("-cuGetErrorName", result, &error);
  printf("%s\n", error == nullptr ? "null" : error);
  print_number("cuDeviceGetCount");
}

// A device of NVML by its number: its UUID, its MIG mode and its instances' UUIDs.
static void ask_nvml_device(unsigned number) {
  void* device = nullptr;
  void* instance = nullptr;
  char uuid[96] = "";
  unsigned mode = 9;
  unsigned pending = 9;
  unsigned most = 0;
  int sum = call("-nvmlDeviceGetHandleByIndex_v2", number, &device);
  sum += call("-nvmlDeviceGetUUID", device, static_cast<char*>(uuid), 96U);
  sum += call("-nvmlDeviceGetMigMode", device, &mode, &pending);
  sum += call("-nvmlDeviceGetMaxMigDeviceCount", device, &most);
  printf("%u: %d %s %u %u %u", number, sum, uuid, mode, pending, most);
  for (unsigned of = 0; of < most; ++of) {
    const int result = call("-nvmlDeviceGetMigDeviceHandleByIndex", device, of, &instance);
    if (result != 0) {
      printf(" %d", result);
      break;
    }
    call("-nvmlDeviceGetUUID", instance, static_cast<char*>(uuid), 96U);
    printf(" %s", uuid);
  }
  puts("");
}

static void ask_nvml() {
  open_library("libnvidia-ml.so.1");
  print_number("nvmlSystemGetCudaDriverVersion");
  const int result = call("nvmlInit_v2");
  const char* (*told)(int) = nullptr;
  *reinterpret_cast<void**>(&told) = dlsym(library, "nvmlErrorString");
  printf("%s\n", told(result));
  print_text("nvmlSystemGetDriverVersion");
  print_text("nvmlSystemGetNVMLVersion");
  print_number("nvmlSystemGetCudaDriverVersion_v2");
  print_number("nvmlDeviceGetCount_v2");
  if (result == 0) {
    ask_nvml_device(0);
    ask_nvml_device(1);
  }
  call("nvmlShutdown");
  puts("");
}

static void ask_device(int ordinal) {
  char name[80] = "";
  char pci[16] = "";
  unsigned char uuid[16] = {};
  size_t memory = 0;
  int handle = -1;
  int sum = call("-cuDeviceGet", &handle, ordinal);
  sum += call("-cuDeviceGetName", static_cast<char*>(name), 80, handle);
  sum += call("-cuDeviceGetUuid_v2", static_cast<unsigned char*>(uuid), handle);
  sum += call("-cuDeviceTotalMem_v2", &memory, handle);
  sum += call("-cuDeviceGetPCIBusId", static_cast<char*>(pci), 16, handle);
  printf("%d: %d %s %s %zu %02x%02x..%02x", ordinal, sum, name, pci, memory, uuid[0], uuid[1], uuid[15]);
  const int attributes[] = {75, 76, 16, 18, 20};
  for (int attribute : attributes) {
    int value = -1;
    call("-cuDeviceGetAttribute", &value, attribute, handle);
    printf(" %d", value);
  }
  puts("");
}

static const void* read_image(const char* path) {
  const size_t most = 1 << 20;
  FILE* file = fopen(path, "rb");
  void* bytes = calloc(most, 1);
  if (file == nullptr || fread(bytes, 1, most - 1, file) == 0) {
    fprintf(stderr, "cannot read %s\n", path);
    exit(2);
  }
  fclose(file);
  return bytes;
}

static void run(int ordinal, const char* image) {
  void* context = nullptr;
  void* module = nullptr;
  void* function = nullptr;
  unsigned long long memory = 0;
  int value = 0;
  printf("%d: ", ordinal);
  if (call("cuDevicePrimaryCtxRetain", &context, ordinal) == 0 && call("-cuCtxSetCurrent", context) == 0 &&
      call("cuModuleLoadData", &module, read_image(image)) == 0 &&
      call("-cuModuleGetFunction", &function, module, "store_one") == 0 &&
      call("-cuMemAlloc_v2", &memory, sizeof(int)) == 0 &&
      call("-cuMemsetD8_v2", memory, static_cast<unsigned char>(0), sizeof(int)) == 0) {
    void* arguments[] = {&memory};
    void* none = nullptr;
    call("cuLaunchKernel", function, 1U, 1U, 1U, 1U, 1U, 1U, 0U, none, &arguments[0], static_cast<void**>(none));
    call("cuCtxSynchronize");
    call("cuMemcpyDtoH_v2", static_cast<void*>(&value), memory, sizeof(int));
    call("-cuMemFree_v2", memory);
    call("-cuModuleUnload", module);
    call("-cuDevicePrimaryCtxRelease_v2", ordinal);
    printf("value %d", value);
  }
  puts("");
}

int main(int, char** words) {
  setvbuf(stdout, nullptr, _IONBF, 0); // a crash must not take what was said before with it
  if (strcmp(words[1] == nullptr ? "" : words[1], "nvml") == 0) {
    ask_nvml();
    return 0;
  }
  ask_versions();
  int count = 0;
  for (call("-cuDeviceGetCount", &count); *++words != nullptr;) {
    for (int ordinal = 0; ordinal < count; ++ordinal) {
      strcmp(*words, "devices") == 0 ? ask_device(ordinal) : run(ordinal, *words);
    }
  }
  return 0;
}
