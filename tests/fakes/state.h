// SPDX-License-Identifier: Apache-2.0
//
// What the parts of the fake libcuda share: libcuda.cpp (versions, devices), libcuda_run.cpp (contexts, modules),
// libcuda_kernel.cpp (memory, launches) and errors.cpp.
#ifndef FAKE_DRIVER_STATE_H
#define FAKE_DRIVER_STATE_H

#include "machine.h"

#define FAKE_DRIVER_EXPORT extern "C" __attribute__((visibility("default")))

// Numbers of the CUDA Driver API reference, "Data types used by CUDA driver", CUresult.
enum result {
  SUCCESS = 0,
  INVALID_VALUE = 1,
  NOT_INITIALIZED = 3,
  STUB_LIBRARY = 34,
  NO_DEVICE = 100,
  INVALID_DEVICE = 101,
  INVALID_IMAGE = 200,
  INVALID_CONTEXT = 201,
  NO_BINARY_FOR_GPU = 209,
  INVALID_PTX = 218,
  UNSUPPORTED_PTX_VERSION = 222,
  JIT_COMPILATION_DISABLED = 223,
  INVALID_HANDLE = 400,
  NOT_FOUND = 500,
  ILLEGAL_ADDRESS = 700,
};

// STUB_LIBRARY when this is the toolkit's stub. Recorded: stub libraries of Debian's toolkits answer 34 from
// every function that was asked.
int stub();

// SUCCESS after cuInit. Recorded: drivers 390 to 550 answer 3 from cuDeviceGetCount without a successful
// cuInit; Driver API reference, "Initialization": cuInit must be called before any other function of it.
int ready();

// The device that the program knows by this ordinal; null when there is none.
const device* visible_device(int ordinal);

#endif
