# SPDX-License-Identifier: Apache-2.0
# What mends flags or variables that keep nvcc from building.
include_guard(GLOBAL)

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
    set(command "${compiler_change} -UCMAKE_CUDA_HOST_COMPILER")
    if(NOT host STREQUAL "")
      csc_text_shell(value "-DCMAKE_CUDA_HOST_COMPILER=${host}")
      set(command "${compiler_change} ${value}")
    endif()
  endif()
  if(names MATCHES "CMAKE_CUDA_FLAGS|CUDAFLAGS")
    string(APPEND command " -DCMAKE_CUDA_FLAGS=")
  endif()
  set(environment "")
  foreach(name IN ITEMS CUDAFLAGS CUDAHOSTCXX NVCC_PREPEND_FLAGS NVCC_APPEND_FLAGS NVCC_CCBIN TMPDIR)
    if(names MATCHES "(^| )${name}(,|$)")
      string(APPEND environment " -u ${name}")
    endif()
  endforeach()
  if(NOT environment STREQUAL "")
    set(command "env${environment} ${command}")
  endif()
  csc_finding_fix("${command}" "without ${names}")
endfunction()
