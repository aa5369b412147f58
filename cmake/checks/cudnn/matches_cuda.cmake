# SPDX-License-Identifier: Apache-2.0
#[=[.rst:
cudnn.matches_cuda
------------------

cuDNN's library was built for the CUDA major of the toolkit.

Why it matters
  cuDNN for CUDA 12 loads the libraries of CUDA 12. Beside a program built with CUDA 13 it finds others or none,
  and both
  end in errors far from their cause.
How it is found
  The CUDA version that the loaded library was built for (``cudnnGetCudartVersion()``), against the version of nvcc: the
  same major. One build serves every minor of its major. Source: NVIDIA's cuDNN support matrix.
Fix
  A cuDNN for the toolkit's CUDA, or a toolkit of cuDNN's.
When to waive
  When another library is loaded where the program runs.
Since
  1.0
#]=]
include_guard(GLOBAL)

csc_check_define(
  cudnn.matches_cuda
  SINCE 1.0
  AFTER toolkit.found cudnn.header cudnn.library
  NEEDS cudnn.built_for toolkit.version
)

function(csc_check_cudnn_matches_cuda name)
  csc_fact_get(built_for cudnn.built_for)
  csc_fact_get(toolkit toolkit.version)
  csc_cudnn_serves_toolkit(serves "${built_for}" "${toolkit}")
  if(serves)
    csc_finding(pass "built for CUDA ${built_for}, toolkit ${toolkit}")
    return()
  endif()
  csc_version_major(major "${toolkit}")
  csc_requirement_get(range "${name}" CUDNN)
  csc_fact_get(nvcc toolkit.nvcc)
  csc_fact_source(rule toolkit.nvcc)
  csc_fact_get(library cudnn.library)
  csc_fact_source(where cudnn.library_file)
  csc_finding(fail "cuDNN was built for another CUDA than the toolkit's")
  csc_finding_required("a cuDNN for CUDA ${major}" "toolkit ${toolkit}: ${nvcc}, ${rule}")
  csc_finding_found("a cuDNN for CUDA ${built_for}" "${library}, ${where}")
  csc_fix_cudnn_library("${range}")
endfunction()
