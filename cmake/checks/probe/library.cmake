# SPDX-License-Identifier: Apache-2.0
#[=[.rst:
probe.library
-------------

The small program that asks libraries for their version could be built and run.

Why it matters
  Without its answer the versions of the libraries that would be loaded are not known.
How it is found
  ``probes/library.cpp`` is built by the C++ compiler that CMake takes, and run once for each library. A garbled answer
  fails; a program that cannot be built, started, or does not end in time makes this unknown. A library that ends the
  program is judged by the library's own check.
Fix
  As the message says.
When to waive
  When the library tells nothing of use.
Since
  1.0
#]=]
include_guard(GLOBAL)

csc_check_define(probe.library SINCE 1.0 AREA cudnn KEYWORD CUDNN AFTER cudnn.header)

function(csc_check_probe_library name)
  csc_fact_get(building probe.library)
  csc_fact_source(words probe.library)
  csc_fact_get(running probe.library.cudnn)
  csc_fact_source(running_words probe.library.cudnn)
  csc_fact_known(library cudnn.library_file)
  if(NOT library)
    csc_fact_reason(reason cudnn.library_file)
    csc_finding(unknown "there is no library to ask: ${reason}")
  elseif(NOT building STREQUAL "answered")
    csc_finding(unknown "the library probe gave no answer: ${words}")
  elseif(running STREQUAL "bad_output")
    csc_requirement_get(range "${name}" CUDNN)
    csc_fact_get(file cudnn.library_file)
    csc_finding(fail "the library probe's answer is garbled")
    csc_finding_required("an answer in the probes' form" "docs/probes.md")
    csc_finding_found("${running_words}" "${file}")
    csc_fix_cudnn_library("${range}")
  elseif(running MATCHES "^(answered|killed|failed)$")
    csc_finding(pass "the library probe was built and run")
  else()
    csc_finding(unknown "the library probe gave no answer: ${running_words}")
  endif()
endfunction()
