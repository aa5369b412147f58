# SPDX-License-Identifier: Apache-2.0
# What mends a host compiler that the toolkit does not take, or that cannot be run.
include_guard(GLOBAL)
include("${CMAKE_CURRENT_LIST_DIR}/host_compiler_install.cmake")
include("${CMAKE_CURRENT_LIST_DIR}/shell.cmake")

#[=[.rst:
csc_fix_host_compiler
---------------------
``csc_fix_host_compiler(<range>)`` adds to the open finding the ways to a host compiler that the toolkit takes: those of
this machine; then a toolkit of this machine in the range of TOOLKIT; where there is none of both, the system's packages.
#]=]
function(csc_fix_host_compiler range)
  csc_fact_source(rule host_compiler.path)
  csc_fact_reason(reason host_compiler.path)
  csc_fact_get(compiler remedy.host_compiler)
  csc_fact_get(words remedy.host_compiler_words)
  csc_fact_get(other remedy.host_compiler_other)
  csc_fact_get(other_words remedy.host_compiler_other_words)
  if("${rule}${reason}" MATCHES "(CMAKE_CUDA_[A-Z_]+).*set by the project")
    csc_fix_host_compiler_in_project("${CMAKE_MATCH_1}" "${compiler}")
    return()
  endif()
  if(NOT compiler STREQUAL "")
    csc_fix_host_compiler_command("${compiler}" "${words}, on this machine")
  endif()
  if(NOT other STREQUAL "")
    csc_fix_host_compiler_command("${other}" "${other_words}, on this machine")
  endif()
  csc_fact_source(toolkit_rule toolkit.nvcc)
  csc_fact_get(configure remedy.compiler_change)
  csc_fact_known(other_toolkit remedy.toolkit)
  if(other_toolkit AND NOT toolkit_rule MATCHES "set by the project")
    csc_fix_toolkit_here(offered "${range}" "${configure}")
  endif()
  if(compiler STREQUAL "" AND other STREQUAL "")
    csc_fix_host_compiler_install()
  endif()
endfunction()

# Where the project names it, no value on the command line counts.
function(csc_fix_host_compiler_in_project variable compiler)
  set(note "")
  if(NOT compiler STREQUAL "")
    set(note "here it could be ${compiler}")
  endif()
  if(variable STREQUAL "CMAKE_CUDA_FLAGS")
    csc_finding_fix("Change -ccbin in CMAKE_CUDA_FLAGS where it is set." "${note}")
  else()
    csc_finding_fix("Change ${variable} where it is set: a -D does not." "${note}")
  endif()
endfunction()

# The command that has CMake give another compiler to nvcc, without what overrules it.
function(csc_fix_host_compiler_command compiler note)
  csc_host_compiler_configure(command)
  csc_shell_define(command "${command}" CMAKE_CUDA_HOST_COMPILER "${compiler}")
  csc_finding_fix("${command}" "${note}")
endfunction()

# The command that configures this tree without what names the host compiler now. What nvcc reads from the environment
# must be gone when the project is built, too. A fresh start forgets the CUDA compiler.
function(csc_host_compiler_configure variable)
  csc_fact_get(command remedy.compiler_change)
  csc_fact_get(reconfigure remedy.reconfigure)
  csc_fact_get(nvcc toolkit.nvcc)
  if(NOT command STREQUAL reconfigure)
    csc_text_shell(value "-DCMAKE_CUDA_COMPILER=${nvcc}")
    string(APPEND command " ${value}")
  endif()
  csc_fact_source(rule host_compiler.path)
  csc_fact_reason(reason host_compiler.path)
  csc_fact_get(flags host_compiler.flags)
  set(rule "${rule}${reason}")
  if(rule MATCHES "-ccbin in ")
    if(flags STREQUAL "-")
      set(flags "")
    endif()
    csc_shell_define(command "${command}" CMAKE_CUDA_FLAGS "${flags}")
  elseif(rule MATCHES "(NVCC_[A-Z]+(_FLAGS)?|CUDAHOSTCXX) in the environment")
    csc_shell_unset(unset ${CMAKE_MATCH_1})
    string(PREPEND command "${unset}")
  endif()
  set(${variable} "${command}" PARENT_SCOPE)
endfunction()

#[=[.rst:
csc_host_compiler_wanted
------------------------
``csc_host_compiler_wanted(<kind variable> <newest variable>)``: the newest host compiler that the toolkit takes: of GCC,
and of MSVC where that is in use; of a pair that does not work, the one before; empty when it is not known, or nothing says that the one in use is too new.
#]=]
function(csc_host_compiler_wanted kind_variable newest_variable)
  csc_fact_get(kind host_compiler.kind)
  csc_fact_get(newest host_compiler.newest)
  csc_fact_get(toolkit toolkit.version)
  csc_fact_get(error toolkit.error)
  csc_fact_get(version host_compiler.version)
  csc_fact_get(system machine.system)
  csc_host_compiler_pair_verdict(pair words "${kind}" "${version}" "${toolkit}" "${system}")
  if(NOT pair STREQUAL "pass")
    csc_version_major(major "${version}")
    math(EXPR newest "${major} - 1")
  elseif(NOT kind STREQUAL "MSVC" AND NOT kind STREQUAL "GNU")
    set(kind GNU)
    set(newest "")
  endif()
  if(newest STREQUAL "")
    csc_host_compiler_trouble(trouble newest "${error}")
  endif()
  if(newest STREQUAL "")
    csc_host_compiler_newest(newest "${kind}" "${toolkit}")
  endif()
  set(${kind_variable} "${kind}" PARENT_SCOPE)
  set(${newest_variable} "${newest}" PARENT_SCOPE)
endfunction()
