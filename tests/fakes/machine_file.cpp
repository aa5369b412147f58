// SPDX-License-Identifier: Apache-2.0
//
// Reads the file that FAKE_DRIVER names.
#include "machine.h"

// Sets the value of a key in a machine or a device; false: it has no such key.
template <size_t count>
static bool set_value(const key (&keys)[count], void* object, const char* name, const char* value) {
  for (const key& candidate : keys) {
    if (strcmp(candidate.name, name) == 0) {
      if (!has_form(candidate.form, value) || strlen(value) >= sizeof(text)) {
        FAKE_DRIVER_END("%s cannot be \"%s\"", name, value);
      }
      strcpy(static_cast<char*>(object) + candidate.offset, value);
      return true;
    }
  }
  return false;
}

static void read_line(machine* read, char* line) {
  line[strcspn(line, "\r\n")] = '\0';
  char* value = strchr(line, '=');
  if (line[0] == '#' || line[0] == '\0') {
    return;
  }
  if (value != nullptr) {
    *value++ = '\0';
    int number = 0;
    int end = 0;
    if (sscanf(line, "device.%d.%n", &number, &end) == 1 && end > 0 && number >= 0 && number < most_devices) {
      read->devices[number].named = true;
      if (set_value(device_keys, &read->devices[number], line + end, value)) {
        return;
      }
    } else if (set_value(machine_keys, read, line, value)) {
      return;
    }
  }
  FAKE_DRIVER_END("no line of a machine: \"%s\"", line);
}

static void fill_in_device(device* filled, int number) {
  int major = 0;
  int minor = 0;
  sscanf(filled->compute_capability, "%d.%d", &major, &minor);
  if (strcmp(filled->uuid, "*") == 0) {
    snprintf(filled->uuid, sizeof(text), "GPU-%08x-0000-4000-8000-%012x", number + 1, number + 1);
  }
  if (strcmp(filled->pci, "*") == 0) {
    snprintf(filled->pci, sizeof(text), "0000:%02x:00.0", number + 1);
  }
  if (strcmp(filled->sass, "*") == 0) {
    snprintf(filled->sass, sizeof(text), "%d%d", major, minor);
  }
  if (strcmp(filled->ptx_target, "*") == 0) {
    strcpy(filled->ptx_target, filled->compute_capability);
  }
}

static void set_defaults(machine* read) {
  for (const key& each : machine_keys) {
    set_value(machine_keys, read, each.name, each.unset);
  }
  for (device& one : read->devices) {
    for (const key& each : device_keys) {
      strcpy(reinterpret_cast<char*>(&one) + each.offset, each.unset);
    }
  }
}

static void read_machine(machine* read) {
  const char* path = getenv("FAKE_DRIVER");
  FILE* file = path == nullptr ? nullptr : fopen(path, "r");
  if (file == nullptr) {
    FAKE_DRIVER_END("no machine: FAKE_DRIVER is %s", path == nullptr ? "not set" : path);
  }
  set_defaults(read);
  char line[512];
  while (fgets(line, sizeof(line), file) != nullptr) {
    read_line(read, line);
  }
  fclose(file);
  while (read->device_count < most_devices && read->devices[read->device_count].named) {
    fill_in_device(&read->devices[read->device_count], read->device_count);
    ++read->device_count;
  }
  for (int number = read->device_count; number < most_devices; ++number) {
    if (read->devices[number].named) {
      FAKE_DRIVER_END("there is a device.%d, but no device.%d", number, read->device_count);
    }
  }
}

const machine& this_machine() {
  static machine read;
  static bool is_read = false;
  if (!is_read) {
    read_machine(&read);
    is_read = true;
  }
  return read;
}

int act(const char* answer) {
  if (strcmp(answer, "hang") == 0) {
    for (;;) {
      pause();
    }
  }
  if (strcmp(answer, "crash") == 0) {
    signal(SIGSEGV, SIG_DFL);
    raise(SIGSEGV);
  }
  return atoi(answer);
}
