# SPDX-License-Identifier: Apache-2.0
#[=[.rst:
cudnn.matches_header
--------------------

The cuDNN library that would be loaded serves programs compiled with the header.

Why it matters
  A library of another major is another interface; one of an older minor lacks functions that the header declares.
How it is found
  The version that the loaded library tells, against the header's: the same major, and not an older minor. A
  newer library
  of the same major is fine, and so is another patch level. Source: NVIDIA's cuDNN documentation, "API
  compatibility"; the
  same rule as in PyTorch's torch/backends/cudnn/__init__.py.
Fix
  CUDNN_ROOT for a cuDNN whose header and library belong together; LD_LIBRARY_PATH without the other one.
When to waive
  When another library is loaded where the program runs.
Since
  1.0
#]=]
include_guard(GLOBAL)

csc_check_define(
  cudnn.matches_header
  SINCE 1.0
  AFTER cudnn.header cudnn.library
  NEEDS cudnn.header_version cudnn.library_version
)

function(csc_check_cudnn_matches_header name)
  csc_fact_get(header cudnn.header_version)
  csc_fact_get(library cudnn.library_version)
  csc_cudnn_library_serves(serves "${library}" "${header}")
  if(serves)
    csc_finding(pass "library ${library}, header ${header}")
    return()
  endif()
  csc_version_major_minor(needed "${header}")
  csc_version_major(major "${header}")
  csc_requirement_get(range "${name}" CUDNN)
  csc_fact_get(header_file cudnn.header)
  csc_fact_get(library_file cudnn.library)
  csc_fact_source(where cudnn.library_file)
  csc_finding(fail "cuDNN's library does not fit its header")
  csc_finding_required("a library ${needed} or newer of cuDNN ${major}" "header ${header}: ${header_file}")
  csc_finding_found("library ${library}" "${library_file}, ${where}")
  csc_fix_cudnn_library("${range}")
endfunction()
