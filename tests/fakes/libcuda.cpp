// SPDX-License-Identifier: Apache-2.0
//
// A made-up libcuda.so.1, first part: versions and devices. It does what the file in FAKE_DRIVER says
// (README.md), with the answers of NVIDIA's driver: "recorded" means asked of drivers 390 to 550 on a machine
// without their kernel module; the rest is as the CUDA Driver API reference describes the function.
#include "state.h"
#include "visible.h"

static visible_devices visible;
static bool is_ready = false;

int stub() {
  const machine& here = this_machine();
  const bool is_stub = strcmp(here.driver_get_version, "34") == 0 || strcmp(here.init, "34") == 0;
  return is_stub ? STUB_LIBRARY : SUCCESS;
}

int ready() { return stub() != SUCCESS ? stub() : is_ready ? SUCCESS : NOT_INITIALIZED; }

const device* visible_device(int ordinal) {
  return ordinal >= 0 && ordinal < visible.count ? visible.at[ordinal] : nullptr;
}

// Recorded: answers before cuInit, and without a device: 12020 from driver 535.
FAKE_DRIVER_EXPORT int cuDriverGetVersion(int* version) {
  int major = 0;
  int minor = 0;
  if (stub() != SUCCESS) {
    return stub();
  }
  const int answer = act(this_machine().driver_get_version);
  if (answer == SUCCESS && version != nullptr) {
    sscanf(this_machine().cuda, "%d.%d", &major, &minor);
    *version = major * 1000 + minor * 10;
  }
  return answer == SUCCESS && version == nullptr ? INVALID_VALUE : answer;
}

// Recorded: 100 without a device (999 from driver 390), and 1 before that when there is a flag.
FAKE_DRIVER_EXPORT int cuInit(unsigned flags) {
  if (stub() != SUCCESS || flags != 0) {
    return stub() != SUCCESS ? stub() : INVALID_VALUE;
  }
  const int answer = act(this_machine().init);
  if (answer != SUCCESS) {
    return answer;
  }
  visible = visible_devices_of(this_machine());
  is_ready = visible.count > 0;
  return is_ready ? SUCCESS : NO_DEVICE;
}

FAKE_DRIVER_EXPORT int cuDeviceGetCount(int* count) {
  if (ready() != SUCCESS || count == nullptr) {
    return ready() != SUCCESS ? ready() : INVALID_VALUE;
  }
  *count = visible.count;
  return SUCCESS;
}

// SUCCESS when a function about this device, with this place for the answer, can be answered.
static int about(int ordinal, const void* answer) {
  if (ready() != SUCCESS || answer == nullptr) {
    return ready() != SUCCESS ? ready() : INVALID_VALUE;
  }
  return visible_device(ordinal) == nullptr ? INVALID_DEVICE : SUCCESS;
}

FAKE_DRIVER_EXPORT int cuDeviceGet(int* handle, int ordinal) {
  const int result = about(ordinal, handle);
  if (result == SUCCESS) {
    *handle = ordinal;
  }
  return result;
}

// Reference: at most that many characters, with the zero that ends them.
static int write_text(char* to, int size, int ordinal, text device::*value) {
  const int result = about(ordinal, to);
  if (result == SUCCESS) {
    snprintf(to, size < 0 ? 0 : size, "%s", visible_device(ordinal)->*value);
  }
  return result;
}

FAKE_DRIVER_EXPORT int cuDeviceGetName(char* name, int size, int ordinal) {
  return write_text(name, size, ordinal, &device::name);
}

FAKE_DRIVER_EXPORT int cuDeviceGetPCIBusId(char* address, int size, int ordinal) {
  return write_text(address, size, ordinal, &device::pci);
}

// Reference: 16 bytes, which nvidia-smi writes as GPU- and hexadecimal digits. (_v2 differs for MIG alone.)
FAKE_DRIVER_EXPORT int cuDeviceGetUuid_v2(unsigned char* bytes, int ordinal) {
  const int result = about(ordinal, bytes);
  if (result != SUCCESS) {
    return result;
  }
  const char* digits = visible_device(ordinal)->uuid + strlen("GPU-");
  for (int index = 0; index < 16; ++index) {
    digits += *digits == '-' ? 1 : 0;
    if (sscanf(digits, "%2hhx", &bytes[index]) != 1) {
      FAKE_DRIVER_END("no UUID: %s", visible_device(ordinal)->uuid);
    }
    digits += 2;
  }
  return SUCCESS;
}

FAKE_DRIVER_EXPORT int cuDeviceGetUuid(unsigned char* bytes, int ordinal) { return cuDeviceGetUuid_v2(bytes, ordinal); }

FAKE_DRIVER_EXPORT int cuDeviceTotalMem_v2(size_t* bytes, int ordinal) {
  const int result = about(ordinal, bytes);
  if (result == SUCCESS) {
    *bytes = strtoull(visible_device(ordinal)->memory, nullptr, 10);
  }
  return result;
}

// The numbers are those of cuda.h, CUdevice_attribute.
FAKE_DRIVER_EXPORT int cuDeviceGetAttribute(int* value, int attribute, int ordinal) {
  const int result = about(ordinal, value);
  if (result != SUCCESS) {
    return result;
  }
  const device& asked = *visible_device(ordinal);
  switch (attribute) {
    case 16: *value = atoi(asked.multiprocessors); return SUCCESS;
    case 18: *value = atoi(asked.integrated); return SUCCESS;
    case 20: *value = atoi(asked.compute_mode); return SUCCESS;
    case 75: return sscanf(asked.compute_capability, "%d", value) == 1 ? SUCCESS : INVALID_VALUE;
    case 76: return sscanf(asked.compute_capability, "%*d.%d", value) == 1 ? SUCCESS : INVALID_VALUE;
    default: FAKE_DRIVER_END("no answer is made up for attribute %d", attribute); return INVALID_VALUE;
  }
}
