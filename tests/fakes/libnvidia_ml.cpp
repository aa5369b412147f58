// SPDX-License-Identifier: Apache-2.0
//
// A made-up libnvidia-ml.so.1 (NVML). It does what the file in FAKE_DRIVER says (README.md), with the answers of
// NVIDIA's: "recorded" means asked of drivers 390 to 550 on a machine without their kernel module; the rest is as
// the NVML API reference describes the function.
#include "machine.h"

#define FAKE_DRIVER_EXPORT extern "C" __attribute__((visibility("default")))

// Numbers of the NVML API reference, nvmlReturn_t.
enum result { SUCCESS = 0, UNINITIALIZED = 1, INVALID_ARGUMENT = 2, NOT_FOUND = 6, INSUFFICIENT_SIZE = 7, DRIVER_NOT_LOADED = 9 };

static int initialized = 0; // reference: as many shutdowns as initializations

// Recorded: the stub of Debian's toolkits prints such a warning to standard output and answers 9.
static void warn_as_stub() {
  puts("WARNING:\n");
  puts("You should always run with libnvidia-ml.so that is installed with your");
  puts("NVIDIA Display Driver. By default it's installed in /usr/lib and /usr/lib64.");
  for (int line = 0; line < 4; ++line) {
    puts("!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!");
  }
}

// Recorded: 9 without the kernel module.
FAKE_DRIVER_EXPORT int nvmlInit_v2() {
  const char* answer = this_machine().nvml_init;
  if (strcmp(answer, "stub") == 0) {
    warn_as_stub();
    return DRIVER_NOT_LOADED;
  }
  const int result = act(answer);
  initialized += result == SUCCESS ? 1 : 0;
  return result;
}

// Recorded: 0 even where nothing was initialized (the reference says 1).
FAKE_DRIVER_EXPORT int nvmlShutdown() {
  initialized -= initialized > 0 ? 1 : 0;
  return SUCCESS;
}

// Reference: 7 when there is no room for all characters and the zero.
static int write_text(char* to, unsigned size, const char* value) {
  if (to == nullptr) {
    return INVALID_ARGUMENT;
  }
  return snprintf(to, size, "%s", value) < static_cast<int>(size) ? SUCCESS : INSUFFICIENT_SIZE;
}

// Recorded: 1 without a successful nvmlInit.
FAKE_DRIVER_EXPORT int nvmlSystemGetDriverVersion(char* version, unsigned size) {
  return initialized == 0 ? UNINITIALIZED : write_text(version, size, this_machine().release);
}

// Recorded: "12.535.309.01" and "12.550.163.01", after a failed nvmlInit too; drivers up to 525 answer 1 then. 12 is
// the major number of their CUDA version.
FAKE_DRIVER_EXPORT int nvmlSystemGetNVMLVersion(char* version, unsigned size) {
  char whole[2 * sizeof(text)];
  if (initialized == 0 && atoi(this_machine().release) < 535) {
    return UNINITIALIZED;
  }
  snprintf(whole, sizeof(whole), "%d.%s", atoi(this_machine().cuda), this_machine().release);
  return write_text(version, size, whole);
}

// Recorded: 1 without a successful nvmlInit. Reference: a number as that of cuDriverGetVersion; _v2 asks the
// libcuda.so.1 that is there, which is not copied here.
FAKE_DRIVER_EXPORT int nvmlSystemGetCudaDriverVersion_v2(int* version) {
  int major = 0;
  int minor = 0;
  if (initialized == 0 || version == nullptr) {
    return initialized == 0 ? UNINITIALIZED : INVALID_ARGUMENT;
  }
  sscanf(this_machine().cuda, "%d.%d", &major, &minor);
  *version = major * 1000 + minor * 10;
  return SUCCESS;
}

FAKE_DRIVER_EXPORT int nvmlSystemGetCudaDriverVersion(int* version) {
  return nvmlSystemGetCudaDriverVersion_v2(version);
}

// Reference: all devices of the machine; CUDA_VISIBLE_DEVICES is libcuda's.
FAKE_DRIVER_EXPORT int nvmlDeviceGetCount_v2(unsigned* count) {
  if (initialized == 0 || count == nullptr) {
    return initialized == 0 ? UNINITIALIZED : INVALID_ARGUMENT;
  }
  *count = static_cast<unsigned>(this_machine().device_count);
  return SUCCESS;
}

// Reference: a handle for each device, in the order of the PCI bus (here that of the file).
FAKE_DRIVER_EXPORT int nvmlDeviceGetHandleByIndex_v2(unsigned index, void** handle) {
  if (initialized == 0 || handle == nullptr || index >= static_cast<unsigned>(this_machine().device_count)) {
    return initialized == 0 ? UNINITIALIZED : INVALID_ARGUMENT;
  }
  *handle = const_cast<device*>(&this_machine().devices[index]);
  return SUCCESS;
}

// The word of a device's key mig with this number; the first is on or off, the others are UUIDs of instances.
static const char* mig_word(const device& of, unsigned number) {
  static text words;
  strcpy(words, of.mig);
  char* word = strtok(words, " ");
  while (word != nullptr && number-- > 0) {
    word = strtok(nullptr, " ");
  }
  return word;
}

static bool is_instance(const void* handle) {
  const char* first = reinterpret_cast<const char*>(this_machine().devices);
  const char* place = static_cast<const char*>(handle);
  return place < first || place >= first + sizeof(this_machine().devices);
}

// Reference: of a device, or of a MIG instance, whose UUID begins with MIG-. An instance's handle is its UUID here.
FAKE_DRIVER_EXPORT int nvmlDeviceGetUUID(void* handle, char* uuid, unsigned size) {
  if (handle == nullptr) {
    return INVALID_ARGUMENT;
  }
  return write_text(uuid, size, is_instance(handle) ? static_cast<char*>(handle) : static_cast<device*>(handle)->uuid);
}

// Reference: 3 where a device knows no MIG, which is not copied here.
FAKE_DRIVER_EXPORT int nvmlDeviceGetMigMode(void* handle, unsigned* current, unsigned* pending) {
  if (handle == nullptr || current == nullptr || pending == nullptr) {
    return INVALID_ARGUMENT;
  }
  *current = *pending = strcmp(mig_word(*static_cast<device*>(handle), 0), "on") == 0 ? 1 : 0;
  return SUCCESS;
}

// Reference: how many instances a device may have; 7 on an A100.
FAKE_DRIVER_EXPORT int nvmlDeviceGetMaxMigDeviceCount(void* handle, unsigned* count) {
  if (handle == nullptr || count == nullptr) {
    return INVALID_ARGUMENT;
  }
  *count = 7;
  return SUCCESS;
}

// Reference: 6 (not found) where there is no instance of this number.
FAKE_DRIVER_EXPORT int nvmlDeviceGetMigDeviceHandleByIndex(void* handle, unsigned index, void** instance) {
  static text uuids[7];
  if (handle == nullptr || instance == nullptr || index >= 7) {
    return INVALID_ARGUMENT;
  }
  const char* word = mig_word(*static_cast<device*>(handle), index + 1);
  if (word == nullptr) {
    return NOT_FOUND;
  }
  strcpy(uuids[index], word);
  *instance = uuids[index];
  return SUCCESS;
}

// Recorded: driver 550, in the order of the numbers.
static const char* const error_texts[] = {
    "Success", "Uninitialized", "Invalid Argument", "Not Supported", "Insufficient Permissions",
    "Already Initialized", "Not Found", "Insufficient Size", "Insufficient External Power", "Driver Not Loaded",
    "Timeout", "Interrupt Request Issue", "NVML Shared Library Not Found", "Function Not Found", "Corrupted infoROM",
    "GPU is lost", "GPU requires reset", "GPU access blocked by the operating system",
    "Driver/library version mismatch", "In use by another client", "Insufficient Memory", "No data",
    "vGPU ECC not supported", "Insufficient Resources", "Invalid Frequency", "Argument version mismatch",
    "Requested functionality has been deprecated", "System is not in ready state", "No supported GPUs were found",
    "Resource not in correct state to perform requested operation",
};

FAKE_DRIVER_EXPORT const char* nvmlErrorString(int error) {
  const int count = sizeof(error_texts) / sizeof(error_texts[0]);
  return error >= 0 && error < count ? error_texts[error] : "Unknown Error";
}
