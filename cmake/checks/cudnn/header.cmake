# SPDX-License-Identifier: Apache-2.0
#[=[.rst:
cudnn.header
------------

cuDNN's header is there, and in the range of ``CUDNN``.

Why it matters
  The header decides what the project compiles against.
How it is found
  ``cudnn_version.h`` (``cudnn.h`` up to cuDNN 7) in CUDNN_ROOT when that is given, else beside the toolkit, in
  CMAKE_PREFIX_PATH, in the active conda or Python environment, and in the system's folders; the first one counts.
Fix
  CUDNN_ROOT for another cuDNN of this machine, or one to install.
When to waive
  When the project's own search finds another cuDNN than this one.
Since
  1.0
#]=]
include_guard(GLOBAL)

csc_check_define(cudnn.header SINCE 1.0 KEYWORD CUDNN)

function(csc_check_cudnn_header name)
  csc_requirement_get(range "${name}" CUDNN)
  csc_fact_known(found cudnn.header)
  csc_fact_known(readable cudnn.header_version)
  csc_fact_get(version cudnn.header_version)
  csc_fact_get(header cudnn.header)
  csc_range_words(words "${range}")
  if(NOT found)
    csc_fact_reason(reason cudnn.header)
    csc_finding(fail "cuDNN's header is not found")
    csc_finding_found("none" "${reason}")
  elseif(NOT readable)
    csc_fact_reason(reason cudnn.header_version)
    csc_finding(unknown "the header's version is not known: ${reason}")
    return()
  else()
    csc_range_contains(inside "${range}" "${version}")
    if(inside)
      csc_finding(pass "${version} meets ${range}")
      return()
    endif()
    csc_fact_source(where cudnn.header)
    csc_finding(fail "cuDNN's header is of a version outside the range")
    csc_finding_found("cuDNN ${version}" "${header}, ${where}")
  endif()
  csc_finding_required("cuDNN ${words}" "CUDNN ${range}")
  csc_fix_cudnn("${range}")
endfunction()
