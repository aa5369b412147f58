// SPDX-License-Identifier: Apache-2.0
//
// The machine that the fake driver pretends to be: the file that FAKE_DRIVER names. README.md lists the keys.
// No file, an unknown key or a value of the wrong form ends the process, lest a test pass for a typing error.
#ifndef FAKE_DRIVER_MACHINE_H
#define FAKE_DRIVER_MACHINE_H

#include <signal.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

typedef char text[160];
const int most_devices = 16;

struct device {
  text name, compute_capability, memory, uuid, pci, integrated, compute_mode, multiprocessors, mig;
  text context, sass, ptx_target, ptx_isa, launch;
  bool named; // the file has a key of this device
};

struct machine {
  text release, cuda, driver_get_version, init, nvml_init;
  device devices[most_devices];
  int device_count;
};

// What a key may hold: 't' any text, 'n' a number, 'v' a version as 12.2, 'a' an answer: 0, an error's number,
// hang or crash. 'l' an answer or wrong, 's' an answer or stub. 'c' codes as 80 90a, 'p' a version and codes, 'u' a
// UUID. "*": the default depends on the device.
struct key {
  const char* name;
  size_t offset;
  char form;
  const char* unset;
};

const key machine_keys[] = {
    {"release", offsetof(machine, release), 't', "535.309.01"},
    {"cuda", offsetof(machine, cuda), 'v', "12.2"},
    {"cuDriverGetVersion", offsetof(machine, driver_get_version), 'a', "0"},
    {"cuInit", offsetof(machine, init), 'a', "0"},
    {"nvmlInit", offsetof(machine, nvml_init), 's', "0"},
};

const key device_keys[] = {
    {"name", offsetof(device, name), 't', "NVIDIA Fake Device"},
    {"compute_capability", offsetof(device, compute_capability), 'v', "8.6"},
    {"memory", offsetof(device, memory), 'n', "8589934592"},
    {"uuid", offsetof(device, uuid), 'u', "*"},
    {"pci", offsetof(device, pci), 't', "*"},
    {"integrated", offsetof(device, integrated), 'n', "0"},
    {"compute_mode", offsetof(device, compute_mode), 'n', "0"},
    {"multiprocessors", offsetof(device, multiprocessors), 'n', "28"},
    {"mig", offsetof(device, mig), 't', "off"}, // or on, with the UUIDs of its instances behind it
    {"context", offsetof(device, context), 'a', "0"},
    {"sass", offsetof(device, sass), 'c', "*"},
    {"ptx_target", offsetof(device, ptx_target), 'p', "*"}, // the highest, and those with a letter: 9.0 90a
    {"ptx_isa", offsetof(device, ptx_isa), 'v', "8.2"},
    {"launch", offsetof(device, launch), 'l', "0"},
};

#define FAKE_DRIVER_END(...) (fprintf(stderr, "fake driver: " __VA_ARGS__), fputc('\n', stderr), abort())

// Whether a value is of this form (see struct key). In forms.cpp.
bool has_form(char form, const char* value);

// In machine_file.cpp. The file is read once.
const machine& this_machine();

// Does what an answer says: never returns, dies, or gives the number.
int act(const char* answer);

#endif
