// SPDX-License-Identifier: Apache-2.0
//
// Question: which driver is here, and which devices?
//
//   driver                                 asks the driver and its devices
//   driver kernel <fatbin> <device>...     loads kernel.cu, built to a fatbin, and launches it on these devices
//
// Built by the host compiler. It needs no toolkit, and works where there is no driver. What may hang is asked last.
// Exit status 0 whatever the answer. Answers:
//   driver.loaded              the libcuda that was loaded
//   driver.cuda                cuDriverGetVersion(): what nvidia-smi prints as "CUDA Version"
//   driver.init_error          what cuInit() returns: 0, or a number of CUresult; .init_error_name its name
//   driver.refused_nodes       where it returns an error: device files that this user may not open; .refused_group whose
//   device.count, device.<n>.* the devices that a program sees, in its own order
//   driver.management_release  nvmlSystemGetDriverVersion(); .management_error what nvmlInit() returns
//   management.count, .<n>.*   all devices, those that CUDA_VISIBLE_DEVICES hides among them
//   kernel.<n>.runs            the kernel ran on device <n> and stored what it should; else .step, .error, .error_name
#include "answer.h"
#include "devices.h"
#include "driver_api.h"
#include "kernel_launch.h"
#include "management.h"
#include "surroundings.h"

#include <string.h>

static void ask_driver(const DriverApi& api) {
  answer("fact", "driver.loaded", "%s", file_of(reinterpret_cast<void*>(api.cuInit), driver_library_name));
  int version = 0;
  int error = api.cuDriverGetVersion(&version); // before cuInit(): it answers without a device, too
  if (error == cuda_success && version > 0) {
    answer_cuda_version("driver.cuda", version);
  } else {
    answer("unknown", "driver.cuda", "cuDriverGetVersion() answers error %d %s", error, error_name(api, error));
  }
  error = api.cuInit(0);
  answer("fact", "driver.init_error", "%d", error);
  answer("fact", "driver.init_error_name", "%s", error_name(api, error));
  int count = 0;
  if (error == cuda_success) {
    error = api.cuDeviceGetCount(&count);
    if (error == cuda_success) {
      answer("fact", "device.count", "%d", count);
    } else {
      answer("unknown", "device.count", "cuDeviceGetCount() answers error %d %s", error, error_name(api, error));
    }
  } else {
    ask_surroundings();
  }
  for (int index = 0; index < count; ++index) {
    ask_device(api, index);
  }
}

// The functions without which there is nothing to ask.
static bool load_driver(DriverApi* api, const char** problem) {
  void* library = load_library(driver_library_name);
  if (library == nullptr) {
    *problem = load_error();
    return false;
  }
  find_driver_functions(library, api);
  const void* const needed[] = {reinterpret_cast<void*>(api->cuDriverGetVersion), reinterpret_cast<void*>(api->cuInit),
                                reinterpret_cast<void*>(api->cuDeviceGetCount),
                                reinterpret_cast<void*>(api->cuDeviceGet),
                                reinterpret_cast<void*>(api->cuDeviceGetName),
                                reinterpret_cast<void*>(api->cuDeviceTotalMem),
                                reinterpret_cast<void*>(api->cuDeviceGetAttribute)};
  for (const void* function : needed) {
    if (function == nullptr) {
      *problem = "it lacks functions of the CUDA driver API";
      return false;
    }
  }
  return true;
}

int main(int count, char** words) {
  DriverApi api = {};
  const char* problem = "";
  if (count >= 3 && strcmp(words[1], "kernel") == 0) {
    if (!load_driver(&api, &problem) || !can_launch(api, &problem)) {
      fprintf(stderr, "error: %s: %s\n", driver_library_name, problem);
      return 1;
    }
    launch_kernels(api, words[2], count - 3, words + 3);
  } else if (count == 1) {
    if (load_driver(&api, &problem)) {
      ask_driver(api);
    } else {
      answer("unknown", "driver.loaded", "%s", problem);
    }
    ask_management();
  } else {
    fprintf(stderr, "usage: driver [kernel <fatbin> <device>...]\n");
    return 2;
  }
  answer_end();
  return 0;
}
