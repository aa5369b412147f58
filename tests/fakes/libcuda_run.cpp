// SPDX-License-Identifier: Apache-2.0
//
// A made-up libcuda.so.1, second part: contexts and modules. Functions do what the CUDA Driver API reference says
// of them.
#include "context.h"
#include "image.h"

static context contexts[most_devices]; // by the ordinal
thread_local context* current = nullptr;

// Reference, "Primary Context Management": retaining creates the context; errors 2, 46 and others are the file's.
FAKE_DRIVER_EXPORT int cuDevicePrimaryCtxRetain(context** made, int ordinal) {
  const device* on = visible_device(ordinal);
  if (ready() != SUCCESS || on == nullptr || made == nullptr) {
    return ready() != SUCCESS ? ready() : on == nullptr ? INVALID_DEVICE : INVALID_VALUE;
  }
  const int answer = act(on->context);
  if (answer == SUCCESS) {
    contexts[ordinal].on = on;
    ++contexts[ordinal].retained;
    *made = &contexts[ordinal];
  }
  return answer;
}

// Reference: one release for each retain; one too many is an invalid context.
FAKE_DRIVER_EXPORT int cuDevicePrimaryCtxRelease_v2(int ordinal) {
  if (ready() != SUCCESS || visible_device(ordinal) == nullptr) {
    return ready() != SUCCESS ? ready() : INVALID_DEVICE;
  }
  if (contexts[ordinal].retained == 0) {
    return INVALID_CONTEXT;
  }
  --contexts[ordinal].retained;
  return SUCCESS;
}

// Reference: null leaves the thread without a context.
FAKE_DRIVER_EXPORT int cuCtxSetCurrent(context* wanted) {
  if (ready() != SUCCESS) {
    return ready();
  }
  if (wanted != nullptr && wanted->retained == 0) {
    return INVALID_CONTEXT;
  }
  current = wanted;
  return SUCCESS;
}

int in_context() {
  if (ready() != SUCCESS) {
    return ready();
  }
  return current == nullptr || current->retained == 0 ? INVALID_CONTEXT : SUCCESS;
}

int finish_kernel() { return current->kernel_hangs ? act("hang") : current->kernel_result; }

// Reference: waits for what was launched, and gives its error.
FAKE_DRIVER_EXPORT int cuCtxSynchronize() {
  return in_context() != SUCCESS ? in_context() : finish_kernel();
}

FAKE_DRIVER_EXPORT int cuModuleLoadData(module** loaded, const void* image) {
  if (in_context() != SUCCESS || loaded == nullptr || image == nullptr) {
    return in_context() != SUCCESS ? in_context() : INVALID_VALUE;
  }
  const int result = load_image(*current->on, image);
  if (result == SUCCESS) {
    *loaded = static_cast<module*>(malloc(sizeof(module)));
    (*loaded)->in = current;
  }
  return result;
}

// What a real driver reads in the image; the probes' kernel is store_one(int*), with or without C++'s name for it.
FAKE_DRIVER_EXPORT int cuModuleGetFunction(module** function, module* in, const char* name) {
  if (in_context() != SUCCESS || function == nullptr || in == nullptr || name == nullptr) {
    return in_context() != SUCCESS ? in_context() : INVALID_VALUE;
  }
  *function = in;
  return strcmp(name, "store_one") == 0 || strcmp(name, "_Z9store_onePi") == 0 ? SUCCESS : NOT_FOUND;
}

FAKE_DRIVER_EXPORT int cuModuleUnload(module* unloaded) {
  if (in_context() != SUCCESS || unloaded == nullptr) {
    return in_context() != SUCCESS ? in_context() : INVALID_VALUE;
  }
  free(unloaded);
  return SUCCESS;
}
