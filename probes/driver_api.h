// SPDX-License-Identifier: Apache-2.0
//
// What driver.cpp uses of the CUDA driver API and of NVML, declared anew: a driver is asked where there is no toolkit,
// and so no cuda.h. Types, numbers and names: "CUDA Driver API" and "NVML API" reference, and cuda.h of CUDA 13.0.
// On Windows both use __stdcall, which is the one convention there is for 64 bits.
#ifndef CUDASTACKCHECK_DRIVER_API_H
#define CUDASTACKCHECK_DRIVER_API_H

#include <stddef.h>

#include "loading.h"

#ifdef _WIN32
static const char* const driver_library_name = "nvcuda.dll";
static const char* const management_library_name = "nvml.dll";
#else
static const char* const driver_library_name = "libcuda.so.1";
static const char* const management_library_name = "libnvidia-ml.so.1";
#endif

enum { cuda_success = 0, error_out_of_memory = 2, error_unavailable = 46 };
enum { attribute_integrated = 18, attribute_compute_mode = 20, attribute_capability_major = 75, attribute_capability_minor = 76 };

struct Uuid {
  unsigned char bytes[16];
};
typedef unsigned long long DevicePointer;

// Functions of libcuda; null where the driver is too old to have one.
struct DriverApi {
  int (*cuDriverGetVersion)(int* version);
  int (*cuInit)(unsigned flags);
  int (*cuGetErrorName)(int error, const char** name);
  int (*cuDeviceGetCount)(int* count);
  int (*cuDeviceGet)(int* device, int ordinal);
  int (*cuDeviceGetName)(char* name, int length, int device);
  int (*cuDeviceGetUuid)(Uuid* uuid, int device);
  int (*cuDeviceTotalMem)(size_t* bytes, int device);
  int (*cuDeviceGetAttribute)(int* value, int attribute, int device);
  int (*cuDevicePrimaryCtxRetain)(void** context, int device);
  int (*cuDevicePrimaryCtxRelease)(int device);
  int (*cuCtxSetCurrent)(void* context);
  int (*cuCtxSynchronize)();
  int (*cuModuleLoadData)(void** module, const void* image);
  int (*cuModuleGetFunction)(void** function, void* module, const char* name);
  int (*cuModuleUnload)(void* module);
  int (*cuMemAlloc)(DevicePointer* pointer, size_t bytes);
  int (*cuMemFree)(DevicePointer pointer);
  int (*cuMemcpyDtoH)(void* destination, DevicePointer source, size_t bytes);
  int (*cuLaunchKernel)(void* function, unsigned grid_x, unsigned grid_y, unsigned grid_z, unsigned block_x,
                        unsigned block_y, unsigned block_z, unsigned shared_bytes, void* stream, void** arguments,
                        void** extra);
};

// The names with _v2 are those to which cuda.h maps the plain ones since CUDA 3.2 (cuDevicePrimaryCtxRelease: 11.0).
static void find_driver_functions(void* library, DriverApi* api) {
  find_function(library, "cuDriverGetVersion", &api->cuDriverGetVersion);
  find_function(library, "cuInit", &api->cuInit);
  find_function(library, "cuGetErrorName", &api->cuGetErrorName);
  find_function(library, "cuDeviceGetCount", &api->cuDeviceGetCount);
  find_function(library, "cuDeviceGet", &api->cuDeviceGet);
  find_function(library, "cuDeviceGetName", &api->cuDeviceGetName);
  find_function(library, "cuDeviceGetUuid", &api->cuDeviceGetUuid);
  find_function(library, "cuDeviceTotalMem_v2", &api->cuDeviceTotalMem);
  find_function(library, "cuDeviceGetAttribute", &api->cuDeviceGetAttribute);
  find_function(library, "cuDevicePrimaryCtxRetain", &api->cuDevicePrimaryCtxRetain);
  if (!find_function(library, "cuDevicePrimaryCtxRelease_v2", &api->cuDevicePrimaryCtxRelease)) {
    find_function(library, "cuDevicePrimaryCtxRelease", &api->cuDevicePrimaryCtxRelease);
  }
  find_function(library, "cuCtxSetCurrent", &api->cuCtxSetCurrent);
  find_function(library, "cuCtxSynchronize", &api->cuCtxSynchronize);
  find_function(library, "cuModuleLoadData", &api->cuModuleLoadData);
  find_function(library, "cuModuleGetFunction", &api->cuModuleGetFunction);
  find_function(library, "cuModuleUnload", &api->cuModuleUnload);
  find_function(library, "cuMemAlloc_v2", &api->cuMemAlloc);
  find_function(library, "cuMemFree_v2", &api->cuMemFree);
  find_function(library, "cuMemcpyDtoH_v2", &api->cuMemcpyDtoH);
  find_function(library, "cuLaunchKernel", &api->cuLaunchKernel);
}

// The driver's own name of an error; a stub and a driver before 6.0 have none.
static const char* error_name(const DriverApi& api, int error) {
  const char* name = nullptr;
  if (api.cuGetErrorName == nullptr || api.cuGetErrorName(error, &name) != cuda_success || name == nullptr) {
    return "without a name";
  }
  return name;
}

#endif
