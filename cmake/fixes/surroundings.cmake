# SPDX-License-Identifier: Apache-2.0
# What mends flags or variables that keep nvcc from building.
include_guard(GLOBAL)
include("${CMAKE_CURRENT_LIST_DIR}/shell.cmake")

#[=[.rst:
csc_fix_surroundings
--------------------
``csc_fix_surroundings(<names>)`` adds to the open finding the command that configures without what is named: a list of
CMake's variables and those of the environment, as the fact toolkit.surroundings has it.
#]=]
function(csc_fix_surroundings names)
  csc_fact_get(command remedy.reconfigure)
  csc_fact_get(compiler_change remedy.compiler_change)
  csc_fact_get(host remedy.host_compiler)
  if(names MATCHES "set by the project")
    csc_finding_fix("Change ${names} where it is set." "without it the same program builds")
    return()
  endif()
  if(names MATCHES "CMAKE_CUDA_HOST_COMPILER|CUDAHOSTCXX")
    csc_shell_undefine(command "${compiler_change}" CMAKE_CUDA_HOST_COMPILER)
    if(host STREQUAL "")
      string(APPEND command " -UCMAKE_CUDA_HOST_COMPILER")
    else()
      csc_shell_define(command "${command}" CMAKE_CUDA_HOST_COMPILER "${host}")
    endif()
  endif()
  if(names MATCHES "CMAKE_CUDA_FLAGS|CUDAFLAGS")
    csc_shell_define(command "${command}" CMAKE_CUDA_FLAGS "")
  endif()
  set(environment "")
  foreach(name IN ITEMS CUDAFLAGS CUDAHOSTCXX NVCC_PREPEND_FLAGS NVCC_APPEND_FLAGS NVCC_CCBIN TMPDIR)
    if(names MATCHES "(^| )${name}(,|$)")
      list(APPEND environment ${name})
    endif()
  endforeach()
  csc_shell_unset(unset ${environment})
  csc_finding_fix("${unset}${command}" "without ${names}")
endfunction()
