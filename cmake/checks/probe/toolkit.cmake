# SPDX-License-Identifier: Apache-2.0
#[=[.rst:
probe.toolkit
-------------

The small program that the toolkit built runs and answers.

Why it matters
  A program that dies or talks nonsense before it has done anything shows a broken runtime library or loader; the
  project's programs would fare no better.
How it is found
  ``probes/toolkit.cu``, once built, is run; it needs no device and no driver. Killed by a signal, another exit
  status than
  0 or a garbled answer fail. Where it could not be started (a build folder from which nothing may be executed), did not
  end in time (a driver that hangs, a machine under load), is built for another machine, or dies as the driver's own probe
  does (the runtime library loads the driver), this is unknown.
Fix
  As the signal or the message says.
When to waive
  When the program runs elsewhere than it is built.
Since
  1.0
#]=]
include_guard(GLOBAL)

csc_check_define(
  probe.toolkit
  SINCE 1.0
  AREA toolkit
  AFTER toolkit.found toolkit.compiles
  NEEDS probe.toolkit
)

function(csc_check_probe_toolkit name)
  csc_fact_get(ending probe.toolkit)
  csc_fact_source(words probe.toolkit)
  csc_fact_get(driver probe.driver)
  if(ending STREQUAL "answered")
    csc_finding(pass "the toolkit probe answered")
  elseif(NOT ending STREQUAL "bad_output" AND driver MATCHES "^(killed|failed|timed_out)$")
    csc_finding(unknown "the toolkit probe gave no answer: ${words}; the driver does the same to its own probe")
  elseif(ending MATCHES "^(killed|failed|bad_output)$")
    csc_fact_get(nvcc toolkit.nvcc)
    csc_requirement_toolkits(range "${name}")
    csc_finding(fail "a small CUDA program does not run")
    csc_finding_required("the toolkit probe answers" "it needs no device and no driver")
    csc_finding_found("${words}" "built by ${nvcc}")
    csc_fix_toolkit("${range}")
  else()
    csc_finding(unknown "the toolkit probe gave no answer: ${words}")
  endif()
endfunction()
