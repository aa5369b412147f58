# SPDX-License-Identifier: Apache-2.0
#[=[.rst:
toolkit.found
-------------

There is a CUDA compiler, and it can be run.

Why it matters
  Without one nothing of CUDA compiles. CMake's own message about it comes late and does not say which of the
  places that name a compiler (CMAKE_CUDA_COMPILER, CUDACXX, PATH, CUDA_PATH) was in force.
How it is found
  CMake's own search for the CUDA language is asked for the compiler that it takes, and that compiler for its
  version. nvcc and Clang are fine. A Visual Studio generator takes what MSBuild is told of, whatever is in PATH.
Fix
  Point CMAKE_CUDA_COMPILER to another toolkit, or install one.
When to waive
  Never usefully: nothing else about the toolkit can be known then. A project that builds without CUDA, too, takes
  ``ON_FAILURE STATUS`` and ``RESULT_VARIABLE``.
Since
  1.0
#]=]
include_guard(GLOBAL)
include("${CMAKE_CURRENT_LIST_DIR}/../visual_studio.cmake")

csc_check_define(
  toolkit.found
  SINCE 1.0
  AFTER environment.cache
)

function(csc_check_toolkit_found name)
  csc_fact_known(found toolkit.nvcc)
  csc_fact_known(runs toolkit.compiler)
  csc_fact_get(nvcc toolkit.nvcc)
  csc_fact_source(rule toolkit.nvcc)
  csc_visual_studio_blame(blamed)
  if(blamed)
    return()
  elseif(NOT found)
    csc_fact_reason(reason toolkit.nvcc)
    csc_finding(fail "there is no CUDA compiler")
    csc_finding_found("none" "${reason}")
    csc_toolkits_here(here note)
    csc_finding_because("${here}" "${note}")
  elseif(NOT runs)
    csc_fact_reason(reason toolkit.compiler)
    csc_finding(fail "the CUDA compiler cannot be run")
    if(reason MATCHES "^it did not end")
      csc_finding(fail "the CUDA compiler does not answer")
    endif()
    csc_finding_found("${nvcc}" "${rule}")
    csc_finding_because("${reason}" "")
  else()
    csc_finding(pass "${nvcc}, ${rule}")
    return()
  endif()
  csc_requirement_toolkits(range "${name}")
  csc_finding_required("a CUDA compiler" "CMake's CUDA language needs one")
  csc_fix_toolkit("${range}")
endfunction()
