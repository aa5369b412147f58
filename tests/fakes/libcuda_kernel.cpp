// SPDX-License-Identifier: Apache-2.0
//
// A made-up libcuda.so.1, third part: memory, which is the host's, and launches. Functions do what the CUDA Driver
// API reference says of them.
#include "context.h"

struct allocation {
  char* begin;
  size_t size;
};

static allocation allocations[64];

// The allocation that holds this many bytes from this address.
static allocation* find_allocation(unsigned long long address, size_t size) {
  char* begin = reinterpret_cast<char*>(address);
  for (allocation& each : allocations) {
    if (each.begin != nullptr && begin >= each.begin && begin + size <= each.begin + each.size) {
      return &each;
    }
  }
  return nullptr;
}

// Reference: no bytes are an invalid value.
FAKE_DRIVER_EXPORT int cuMemAlloc_v2(unsigned long long* address, size_t size) {
  if (in_context() != SUCCESS || address == nullptr || size == 0) {
    return in_context() != SUCCESS ? in_context() : INVALID_VALUE;
  }
  for (allocation& each : allocations) {
    if (each.begin == nullptr) {
      each = {static_cast<char*>(malloc(size)), size};
      memset(each.begin, 0xA5, size); // not cleared, the reference says
      *address = reinterpret_cast<unsigned long long>(each.begin);
      return SUCCESS;
    }
  }
  FAKE_DRIVER_END("more than %d allocations", static_cast<int>(sizeof(allocations) / sizeof(allocations[0])));
  return INVALID_VALUE;
}

FAKE_DRIVER_EXPORT int cuMemFree_v2(unsigned long long address) {
  allocation* found = find_allocation(address, 1);
  if (in_context() != SUCCESS || found == nullptr) {
    return in_context() != SUCCESS ? in_context() : INVALID_VALUE;
  }
  free(found->begin);
  *found = {};
  return SUCCESS;
}

FAKE_DRIVER_EXPORT int cuMemsetD8_v2(unsigned long long address, unsigned char value, size_t size) {
  if (in_context() != SUCCESS || find_allocation(address, size) == nullptr) {
    return in_context() != SUCCESS ? in_context() : INVALID_VALUE;
  }
  memset(reinterpret_cast<void*>(address), value, size);
  return SUCCESS;
}

// Reference, "API synchronization behavior": the copy comes after the kernel, and may give the kernel's error.
FAKE_DRIVER_EXPORT int cuMemcpyDtoH_v2(void* to, unsigned long long address, size_t size) {
  if (in_context() != SUCCESS || to == nullptr || find_allocation(address, size) == nullptr) {
    return in_context() != SUCCESS ? in_context() : INVALID_VALUE;
  }
  const int result = finish_kernel();
  if (result == SUCCESS) {
    memcpy(to, reinterpret_cast<void*>(address), size);
  }
  return result;
}

// Errors that the reference says come up "while executing a kernel", after which all work in the context fails.
static bool comes_up_in_the_kernel(int error) {
  return error == 700 || error == 702 || error == 710 || (error >= 714 && error <= 719);
}

// Reference: a launch does not wait for the kernel. So an error of the kernel, or its hanging, shows in what waits.
FAKE_DRIVER_EXPORT int cuLaunchKernel(module* function, unsigned grid_x, unsigned grid_y, unsigned grid_z,
                                      unsigned block_x, unsigned block_y, unsigned block_z, unsigned, void*,
                                      void** arguments, void**) {
  const bool empty = grid_x * grid_y * grid_z * block_x * block_y * block_z == 0;
  if (in_context() != SUCCESS || function == nullptr || empty || arguments == nullptr) {
    return in_context() != SUCCESS ? in_context() : INVALID_VALUE;
  }
  const char* launch = current->on->launch;
  if (strcmp(launch, "hang") == 0) {
    current->kernel_hangs = true;
    return SUCCESS;
  }
  const int answer = act(launch); // 0 for wrong
  if (answer != SUCCESS) {
    current->kernel_result = comes_up_in_the_kernel(answer) ? answer : SUCCESS;
    return comes_up_in_the_kernel(answer) ? SUCCESS : answer;
  }
  const unsigned long long address = *static_cast<unsigned long long*>(arguments[0]);
  if (find_allocation(address, sizeof(int)) == nullptr) {
    current->kernel_result = ILLEGAL_ADDRESS;
  } else if (strcmp(launch, "wrong") != 0) {
    *reinterpret_cast<int*>(address) = 1;
  }
  return SUCCESS;
}
