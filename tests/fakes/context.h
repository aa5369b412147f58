// SPDX-License-Identifier: Apache-2.0
//
// What libcuda_run.cpp (contexts, modules) and libcuda_kernel.cpp (memory, launches) share.
#ifndef FAKE_DRIVER_CONTEXT_H
#define FAKE_DRIVER_CONTEXT_H

#include "state.h"

struct context {
  const device* on;
  int retained;
  int kernel_result; // of the kernel that was launched last
  bool kernel_hangs;
};

// Stands for its function, too: there is one.
struct module {
  context* in;
};

extern thread_local context* current;

// SUCCESS when the thread has a context to work in.
int in_context();

// Waits for the kernel of the current context; its error.
int finish_kernel();

#endif
