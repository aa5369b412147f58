// SPDX-License-Identifier: Apache-2.0
//
// driver.cpp's second question: does the kernel in a fatbin run on these devices?
#ifndef CUDASTACKCHECK_KERNEL_LAUNCH_H
#define CUDASTACKCHECK_KERNEL_LAUNCH_H

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "answer.h"
#include "driver_api.h"

// Does the driver have all functions that a launch needs?
static bool can_launch(const DriverApi& api, const char** problem) {
  const bool can = api.cuDevicePrimaryCtxRetain != nullptr && api.cuDevicePrimaryCtxRelease != nullptr &&
                   api.cuCtxSetCurrent != nullptr && api.cuCtxSynchronize != nullptr &&
                   api.cuModuleLoadData != nullptr && api.cuModuleGetFunction != nullptr &&
                   api.cuModuleUnload != nullptr && api.cuMemAlloc != nullptr && api.cuMemFree != nullptr &&
                   api.cuMemcpyDtoH != nullptr && api.cuLaunchKernel != nullptr;
  if (!can) {
    *problem = "it lacks functions of the CUDA driver API";
  }
  return can;
}

// How far it came, and the driver's error there; at the step "done" the kernel ran and stored what it should.
struct Launch {
  const char* step;
  int error;
};

static bool failed(Launch* launch, const char* step, int error) {
  launch->step = step;
  launch->error = error;
  return error != cuda_success;
}

// Loads the kernel into the current context, and launches it.
static Launch launch_in_context(const DriverApi& api, const void* image) {
  Launch launch = {"load", cuda_success};
  void* module = nullptr;
  void* function = nullptr;
  DevicePointer value = 0;
  if (failed(&launch, "load", api.cuModuleLoadData(&module, image))) {
    return launch;
  }
  if (!failed(&launch, "load", api.cuModuleGetFunction(&function, module, "store_one")) &&
      !failed(&launch, "memory", api.cuMemAlloc(&value, sizeof(int)))) {
    void* arguments[] = {&value};
    int stored = 0;
    if (!failed(&launch, "launch",
                api.cuLaunchKernel(function, 1, 1, 1, 1, 1, 1, 0, nullptr, arguments, nullptr)) &&
        !failed(&launch, "launch", api.cuCtxSynchronize()) &&
        !failed(&launch, "launch", api.cuMemcpyDtoH(&stored, value, sizeof stored))) {
      launch.step = stored == 1 ? "done" : "result";
    }
    api.cuMemFree(value);
  }
  api.cuModuleUnload(module);
  return launch;
}

static Launch launch_on_device(const DriverApi& api, int index, const void* image) {
  Launch launch = {"context", cuda_success};
  int device = 0;
  void* context = nullptr;
  if (failed(&launch, "context", api.cuDeviceGet(&device, index)) ||
      failed(&launch, "context", api.cuDevicePrimaryCtxRetain(&context, device))) {
    return launch;
  }
  if (!failed(&launch, "context", api.cuCtxSetCurrent(context))) {
    launch = launch_in_context(api, image);
  }
  api.cuDevicePrimaryCtxRelease(device);
  return launch;
}

static void answer_launch(const DriverApi& api, int index, const Launch& launch) {
  char key[64];
  const bool runs = strcmp(launch.step, "done") == 0;
  snprintf(key, sizeof key, "kernel.%d.runs", index);
  answer("fact", key, "%s", runs ? "yes" : "no");
  if (!runs) {
    snprintf(key, sizeof key, "kernel.%d.step", index);
    answer("fact", key, "%s", launch.step);
    snprintf(key, sizeof key, "kernel.%d.error", index);
    answer("fact", key, "%d", launch.error);
    snprintf(key, sizeof key, "kernel.%d.error_name", index);
    answer("fact", key, "%s", error_name(api, launch.error));
  }
}

// The whole file, which the caller frees; null when it cannot be read.
static void* read_image(const char* path) {
  FILE* file = fopen(path, "rb");
  if (file == nullptr) {
    return nullptr;
  }
  fseek(file, 0, SEEK_END);
  const long size = ftell(file);
  rewind(file);
  void* image = size > 0 ? malloc(static_cast<size_t>(size)) : nullptr;
  if (image != nullptr && fread(image, 1, static_cast<size_t>(size), file) != static_cast<size_t>(size)) {
    free(image);
    image = nullptr;
  }
  fclose(file);
  return image;
}

// The compute capability as major * 10 + minor, 0 when it is not known.
static int capability_of(const DriverApi& api, int index) {
  int device = 0;
  int major = 0;
  int minor = 0;
  const bool known = api.cuDeviceGet(&device, index) == cuda_success &&
                     api.cuDeviceGetAttribute(&major, attribute_capability_major, device) == cuda_success &&
                     api.cuDeviceGetAttribute(&minor, attribute_capability_minor, device) == cuda_success;
  return known ? major * 10 + minor : 0;
}

// One device of each compute capability tells for all; where it is busy the next one is tried.
static void launch_kernels(const DriverApi& api, const char* path, int count, char** devices) {
  enum { most_capabilities = 1024 };
  static bool told[most_capabilities];
  void* image = read_image(path);
  if (image == nullptr) {
    fprintf(stderr, "error: cannot read %s\n", path);
    exit(1);
  }
  const int error = api.cuInit(0);
  for (int i = 0; i < count; ++i) {
    const int index = atoi(devices[i]);
    const int capability = error == cuda_success ? capability_of(api, index) % most_capabilities : 0;
    if (told[capability]) {
      continue;
    }
    Launch launch = {"start", error};
    if (error == cuda_success) {
      launch = launch_on_device(api, index, image);
    }
    answer_launch(api, index, launch);
    told[capability] = capability != 0 && launch.error != error_out_of_memory && launch.error != error_unavailable;
  }
  free(image);
}

#endif
