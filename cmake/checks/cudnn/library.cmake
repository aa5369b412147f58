# SPDX-License-Identifier: Apache-2.0
#[=[.rst:
cudnn.library
-------------

cuDNN's library can be loaded, tells its version, and that is in the range of ``CUDNN``.

Why it matters
  What a program loads need not be what it was compiled with, and cuDNN ends the program by abort() when one of the
  libraries that it loads in turn is missing.
How it is found
  A small program loads the library that a program linked here would load (LD_LIBRARY_PATH first, then beside the header
  or the toolkit, then the system's folders) and asks it. It needs no device and no driver.
Fix
  CUDNN_ROOT for another cuDNN of this machine, or one to install.
When to waive
  When the library is only there where the program runs.
Since
  1.0
#]=]
include_guard(GLOBAL)

csc_check_define(cudnn.library SINCE 1.0 KEYWORD CUDNN AFTER cudnn.header probe.library)

function(csc_check_cudnn_library name)
  csc_requirement_get(range "${name}" CUDNN)
  csc_fact_get(file cudnn.library_file)
  csc_fact_source(where cudnn.library_file)
  csc_fact_get(version cudnn.library_version)
  csc_fact_get(ending probe.library.cudnn)
  csc_fact_source(words probe.library.cudnn)
  csc_fact_reason(load_problem cudnn.library)
  csc_range_words(range_words "${range}")
  if(file STREQUAL "")
    csc_fact_reason(reason cudnn.library_file)
    csc_finding(fail "cuDNN's library is not found")
    csc_finding_found("none" "${reason}")
  elseif(ending STREQUAL "answered" AND NOT load_problem STREQUAL "")
    csc_finding(fail "cuDNN's library cannot be loaded")
    csc_finding_found("${file}" "${where}")
    csc_finding_because("${load_problem}" "")
  elseif(ending MATCHES "^(killed|failed)$")
    csc_finding(fail "cuDNN's library ends the program that asks for its version")
    csc_finding_found("${file}" "${where}")
    csc_finding_because("${words}" "")
  elseif(version STREQUAL "")
    csc_fact_reason(reason cudnn.library_version)
    csc_finding(unknown "the library's version is not known: ${reason}")
    return()
  else()
    csc_range_contains(inside "${range}" "${version}")
    if(inside)
      csc_finding(pass "${version} meets ${range}")
      return()
    endif()
    csc_finding(fail "cuDNN's library is of a version outside the range")
    csc_finding_found("cuDNN ${version}" "${file}, ${where}")
  endif()
  csc_finding_required("cuDNN ${range_words}" "CUDNN ${range}")
  csc_fix_cudnn_library("${range}")
endfunction()
