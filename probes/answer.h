// SPDX-License-Identifier: Apache-2.0
//
// How a probe answers: lines on standard output, each flushed at once so that a probe which dies halfway
// has said what it knew. docs/probes.md describes the form.
#ifndef CUDASTACKCHECK_ANSWER_H
#define CUDASTACKCHECK_ANSWER_H

#include <stdarg.h>
#include <stdio.h>

// One line "csc:<kind> <key>=<text>"; the text is formatted as by printf and must be without line ends.
#if defined(__GNUC__)
__attribute__((format(printf, 3, 4)))
#endif
static inline void answer(const char* kind, const char* key, const char* format, ...) {
  va_list arguments;
  va_start(arguments, format);
  printf("csc:%s %s=", kind, key);
  vprintf(format, arguments);
  printf("\n");
  fflush(stdout);
  va_end(arguments);
}

// A version written as major * 1000 + minor * 10, as CUDART_VERSION is.
static inline void answer_cuda_version(const char* key, long number) {
  answer("fact", key, "%ld.%ld", number / 1000, number % 1000 / 10);
}

// The last line: without it the answer counts as cut off.
static inline void answer_end() {
  printf("csc:end\n");
  fflush(stdout);
}

#endif
