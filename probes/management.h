// SPDX-License-Identifier: Apache-2.0
//
// driver.cpp's answers from NVML: driver.management_error, driver.management_release.
#ifndef CUDASTACKCHECK_MANAGEMENT_H
#define CUDASTACKCHECK_MANAGEMENT_H

#include "answer.h"
#include "driver_api.h"

// The release of the kernel's driver, from NVML.
static void ask_management() {
  void* library = load_library(management_library_name);
  int (*init)() = nullptr;
  int (*get_release)(char*, unsigned) = nullptr;
  if (library == nullptr) {
    answer("unknown", "driver.management_error", "%s", load_error());
  } else if (!find_function(library, "nvmlInit_v2", &init) ||
             !find_function(library, "nvmlSystemGetDriverVersion", &get_release)) {
    answer("unknown", "driver.management_error", "%s", "it lacks nvmlInit_v2 or nvmlSystemGetDriverVersion");
  } else {
    const int error = init();
    char release[96] = "";
    answer("fact", "driver.management_error", "%d", error);
    if (error == 0 && get_release(release, sizeof release) == 0) {
      answer("fact", "driver.management_release", "%s", release);
    }
  }
}

#endif
