// SPDX-License-Identifier: Apache-2.0
//
// driver.cpp's answers about each device: device.<n>.name, .uuid, .compute_capability, .memory, .integrated,
// .compute_mode.
#ifndef CUDASTACKCHECK_DEVICES_H
#define CUDASTACKCHECK_DEVICES_H

#include <stdio.h>
#include <string.h>

#include "answer.h"
#include "driver_api.h"

// A name that the driver tells, on one line.
static void answer_text(int device, const char* property, const char* text) {
  char key[64];
  char line[256];
  snprintf(key, sizeof key, "device.%d.%s", device, property);
  snprintf(line, sizeof line, "%s", text);
  for (char* letter = line; *letter != '\0'; ++letter) {
    if (static_cast<unsigned char>(*letter) < 32) {
      *letter = ' ';
    }
  }
  answer("fact", key, "%s", line);
}

static void answer_error(int device, const char* property, const DriverApi& api, const char* function, int error) {
  char key[64];
  snprintf(key, sizeof key, "device.%d.%s", device, property);
  answer("unknown", key, "%s() answers error %d %s", function, error, error_name(api, error));
}

static void ask_name_and_uuid(const DriverApi& api, int index, int device) {
  char name[256] = "";
  int error = api.cuDeviceGetName(name, sizeof name, device);
  if (error == cuda_success && name[0] != '\0') {
    answer_text(index, "name", name);
  } else {
    answer_error(index, "name", api, "cuDeviceGetName", error);
  }
  Uuid uuid = {};
  if (api.cuDeviceGetUuid != nullptr && api.cuDeviceGetUuid(&uuid, device) == cuda_success) {
    char text[64] = "GPU";
    for (int i = 0; i < 16; ++i) {
      const char* separator = i == 0 || i == 4 || i == 6 || i == 8 || i == 10 ? "-" : "";
      snprintf(text + strlen(text), sizeof text - strlen(text), "%s%02x", separator, uuid.bytes[i]);
    }
    answer_text(index, "uuid", text);
  }
}

static void ask_device(const DriverApi& api, int index) {
  int device = 0;
  int error = api.cuDeviceGet(&device, index);
  if (error != cuda_success) {
    answer_error(index, "compute_capability", api, "cuDeviceGet", error);
    return;
  }
  ask_name_and_uuid(api, index, device);
  int major = 0;
  int minor = 0;
  error = api.cuDeviceGetAttribute(&major, attribute_capability_major, device);
  char text[64];
  if (error == cuda_success && api.cuDeviceGetAttribute(&minor, attribute_capability_minor, device) == cuda_success) {
    snprintf(text, sizeof text, "%d.%d", major, minor);
    answer_text(index, "compute_capability", text);
  } else {
    answer_error(index, "compute_capability", api, "cuDeviceGetAttribute", error);
  }
  size_t bytes = 0;
  error = api.cuDeviceTotalMem(&bytes, device);
  if (error == cuda_success) {
    snprintf(text, sizeof text, "%llu", static_cast<unsigned long long>(bytes));
    answer_text(index, "memory", text);
  } else {
    answer_error(index, "memory", api, "cuDeviceTotalMem", error);
  }
  int integrated = 0;
  if (api.cuDeviceGetAttribute(&integrated, attribute_integrated, device) == cuda_success) {
    answer_text(index, "integrated", integrated != 0 ? "yes" : "no");
  }
  int mode = 0;
  if (api.cuDeviceGetAttribute(&mode, attribute_compute_mode, device) == cuda_success) {
    answer_text(index, "compute_mode", mode == 2 ? "prohibited" : mode == 3 ? "exclusive_process" : "default");
  }
}

#endif
