# SPDX-License-Identifier: Apache-2.0
# What mends an nvcc that has no host compiler, or one that is too new for it.
include_guard(GLOBAL)

#[=[.rst:
csc_fix_host_compiler
---------------------
``csc_fix_host_compiler(<newest GCC major>)`` adds to the open finding the ways to a host compiler that the
toolkit takes
(any, when the newest is empty): one of this machine, one from the system's packages.
#]=]
function(csc_fix_host_compiler newest)
  csc_fact_get(compiler remedy.host_compiler)
  csc_fact_get(configure remedy.compiler_change)
  csc_fact_get(install remedy.package_install)
  if(NOT compiler STREQUAL "")
    csc_text_shell(value "-DCMAKE_CUDA_HOST_COMPILER=${compiler}")
    csc_finding_fix("${configure} ${value}" "a host compiler on this machine")
  endif()
  csc_fact_get(package remedy.host_compiler_package)
  if(NOT compiler STREQUAL "")
    return()
  endif()
  if(install STREQUAL "" OR package STREQUAL "")
    set(what "a C++ compiler")
    if(NOT newest STREQUAL "")
      set(what "GCC ${newest} or older")
    endif()
    csc_finding_fix("Install ${what} and give it as CMAKE_CUDA_HOST_COMPILER." "")
  elseif(newest STREQUAL "")
    csc_finding_fix("${install} ${package} && ${configure}" "needs root")
  else()
    csc_text_shell(value "-DCMAKE_CUDA_HOST_COMPILER=/usr/bin/${package}")
    csc_finding_fix("${install} ${package} && ${configure} ${value}" "needs root")
  endif()
endfunction()
