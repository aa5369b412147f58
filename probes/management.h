// SPDX-License-Identifier: Apache-2.0
//
// driver.cpp's answers from NVML: driver.management_error, driver.management_release, and all devices of the machine,
// whatever CUDA_VISIBLE_DEVICES says: management.count, management.<n>.uuid, .mig, .instances.
#ifndef CUDASTACKCHECK_MANAGEMENT_H
#define CUDASTACKCHECK_MANAGEMENT_H

#include <stdio.h>
#include <string.h>

#include "answer.h"
#include "driver_api.h"

// Functions of NVML; null where it is too old to have one. "NVML API Reference".
struct ManagementApi {
  int (*nvmlInit_v2)();
  int (*nvmlSystemGetDriverVersion)(char* release, unsigned size);
  int (*nvmlDeviceGetCount_v2)(unsigned* count);
  int (*nvmlDeviceGetHandleByIndex_v2)(unsigned index, void** device);
  int (*nvmlDeviceGetUUID)(void* device, char* uuid, unsigned size);
  int (*nvmlDeviceGetMigMode)(void* device, unsigned* current, unsigned* pending);
  int (*nvmlDeviceGetMaxMigDeviceCount)(void* device, unsigned* count);
  int (*nvmlDeviceGetMigDeviceHandleByIndex)(void* device, unsigned index, void** instance);
};

static void find_management_functions(void* library, ManagementApi* api) {
  find_function(library, "nvmlInit_v2", &api->nvmlInit_v2);
  find_function(library, "nvmlSystemGetDriverVersion", &api->nvmlSystemGetDriverVersion);
  find_function(library, "nvmlDeviceGetCount_v2", &api->nvmlDeviceGetCount_v2);
  find_function(library, "nvmlDeviceGetHandleByIndex_v2", &api->nvmlDeviceGetHandleByIndex_v2);
  find_function(library, "nvmlDeviceGetUUID", &api->nvmlDeviceGetUUID);
  find_function(library, "nvmlDeviceGetMigMode", &api->nvmlDeviceGetMigMode);
  find_function(library, "nvmlDeviceGetMaxMigDeviceCount", &api->nvmlDeviceGetMaxMigDeviceCount);
  find_function(library, "nvmlDeviceGetMigDeviceHandleByIndex", &api->nvmlDeviceGetMigDeviceHandleByIndex);
}

// The MIG instances of a device that has MIG on: their UUIDs on one line.
static void ask_instances(const ManagementApi& api, unsigned index, void* device) {
  unsigned most = 0;
  char key[64];
  char line[1024] = "";
  if (api.nvmlDeviceGetMaxMigDeviceCount == nullptr || api.nvmlDeviceGetMigDeviceHandleByIndex == nullptr ||
      api.nvmlDeviceGetMaxMigDeviceCount(device, &most) != 0) {
    return;
  }
  for (unsigned number = 0; number < most; ++number) {
    void* instance = nullptr;
    char uuid[96] = "";
    if (api.nvmlDeviceGetMigDeviceHandleByIndex(device, number, &instance) == 0 &&
        api.nvmlDeviceGetUUID(instance, uuid, sizeof uuid) == 0) {
      const size_t used = strlen(line);
      snprintf(line + used, sizeof line - used, "%s%s", used == 0 ? "" : " ", uuid);
    }
  }
  snprintf(key, sizeof key, "management.%u.instances", index);
  answer("fact", key, "%s", line[0] == '\0' ? "-" : line);
}

static void ask_managed_device(const ManagementApi& api, unsigned index) {
  void* device = nullptr;
  char key[64];
  char uuid[96] = "";
  unsigned mig = 0;
  unsigned later = 0;
  if (api.nvmlDeviceGetHandleByIndex_v2(index, &device) != 0) {
    return;
  }
  if (api.nvmlDeviceGetUUID != nullptr && api.nvmlDeviceGetUUID(device, uuid, sizeof uuid) == 0) {
    snprintf(key, sizeof key, "management.%u.uuid", index);
    answer("fact", key, "%s", uuid);
  }
  if (api.nvmlDeviceGetMigMode != nullptr && api.nvmlDeviceGetMigMode(device, &mig, &later) == 0) {
    snprintf(key, sizeof key, "management.%u.mig", index);
    answer("fact", key, "%s", mig != 0 ? "yes" : "no");
    if (mig != 0) {
      ask_instances(api, index, device);
    }
  }
}

static void ask_managed_devices(const ManagementApi& api) {
  unsigned count = 0;
  if (api.nvmlDeviceGetCount_v2 == nullptr || api.nvmlDeviceGetHandleByIndex_v2 == nullptr ||
      api.nvmlDeviceGetCount_v2(&count) != 0) {
    return;
  }
  answer("fact", "management.count", "%u", count);
  for (unsigned index = 0; index < count; ++index) {
    ask_managed_device(api, index);
  }
}

// The release of the kernel's driver, and the devices.
static void ask_management() {
  ManagementApi api = {};
  void* library = load_library(management_library_name);
  if (library == nullptr) {
    answer("unknown", "driver.management_error", "%s", load_error());
    return;
  }
  find_management_functions(library, &api);
  if (api.nvmlInit_v2 == nullptr || api.nvmlSystemGetDriverVersion == nullptr) {
    answer("unknown", "driver.management_error", "%s", "it lacks nvmlInit_v2 or nvmlSystemGetDriverVersion");
    return;
  }
  const int error = api.nvmlInit_v2();
  char release[96] = "";
  answer("fact", "driver.management_error", "%d", error);
  if (error == 0 && api.nvmlSystemGetDriverVersion(release, sizeof release) == 0) {
    answer("fact", "driver.management_release", "%s", release);
  }
  if (error == 0) {
    ask_managed_devices(api);
  }
}

#endif
