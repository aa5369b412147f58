# SPDX-License-Identifier: Apache-2.0
# What mends a find_package(CUDAToolkit) that takes a library of another toolkit.
include_guard(GLOBAL)

#[=[.rst:
csc_fix_package
---------------
``csc_fix_package(<range>)`` adds to the open finding the ways to one toolkit for both: CUDAToolkit_ROOT, which CMake
searches first, gets that of the compiler; or the compiler becomes that of the other, where it is on this machine, whole
and in the range of TOOLKIT.
#]=]
function(csc_fix_package range)
  csc_fact_source(source package.library)
  csc_fact_get(root toolkit.root)
  csc_fact_get(reconfigure remedy.reconfigure)
  csc_text_shell(value "-DCUDAToolkit_ROOT=${root}")
  if(source MATCHES "^CUDAToolkit_ROOT, set by the project" OR root STREQUAL "")
    csc_finding_fix("Change ${source}, so that it leads to the toolkit of the compiler." "")
  else() # where the build tree has kept what it found, no variable counts any more
    csc_finding_fix("${reconfigure} -UCUDA_CUDART ${value}" "the toolkit of the compiler")
  endif()
  csc_fact_get(version package.version)
  csc_version_major_minor(release "${version}")
  csc_toolkit_of_releases(nvcc nvcc_version "${release}")
  csc_fact_source(rule toolkit.nvcc)
  if(NOT rule MATCHES "set by the project")
    csc_fix_take_toolkit("${nvcc}" "${release}" "${range}")
  endif()
endfunction()
