# SPDX-License-Identifier: Apache-2.0
# Would another toolkit take this machine's host compiler, or one that is here?
include_guard(GLOBAL)
include("${CMAKE_CURRENT_LIST_DIR}/nvcc_host_compiler_facts.cmake")
include("${CMAKE_CURRENT_LIST_DIR}/remedy_host_compiler.cmake")

#[=[.rst:
csc_remedy_toolkit_host
-----------------------
``csc_remedy_toolkit_host(<suits variable> <host variable> <dryrun> <version> <include>)``: FALSE when this toolkit
takes neither the compiler that its nvcc would call nor another one in PATH. The second variable gets the one that
must be named with it; empty when none must, ``-`` when that is all that it lacks.
#]=]
function(csc_remedy_toolkit_host suits_variable host_variable dryrun version include)
  csc_host_compiler_of_nvcc(given)
  csc_toolkit_flags(flags)
  csc_host_compiler_rule(rule "${given}" "${flags}")
  csc_fact_get(unchecked host_compiler.unchecked)
  set(named "${rule_ASKED}")
  set(stays FALSE) # what a -D does not overrule
  if(rule_NAMED STREQUAL "" OR (rule_RULE MATCHES "^NVCC_CCBIN" AND version VERSION_LESS 13.0))
    set(named "")
  elseif(NOT rule_RULE MATCHES "^(CMAKE_CUDA_HOST_COMPILER|chosen.*|configured.*)$")
    set(named "${rule_NAMED}")
    set(stays TRUE)
  endif()
  set(${suits_variable} TRUE PARENT_SCOPE)
  set(${host_variable} "" PARENT_SCOPE)
  if(unchecked STREQUAL "yes" OR (NOT EXISTS "${include}/crt/host_config.h" AND NOT stays))
    return()
  elseif(NOT named STREQUAL "")
    set(dryrun "")
  endif()
  csc_dryrun_host_compiler(path problem "${dryrun}" "${named}")
  csc_host_compiler_try(present "${path}" "${include}" "${version}")
  if(present_TAKEN)
    return()
  endif()
  csc_host_compilers_here(here "${include}" "${version}")
  set(host "${here_GNU}")
  if(host STREQUAL "")
    set(host "${here_Clang}")
  endif()
  if(stays)
    set(${suits_variable} FALSE PARENT_SCOPE)
  elseif(host STREQUAL "")
    set(${suits_variable} FALSE PARENT_SCOPE)
    set(${host_variable} - PARENT_SCOPE)
  else()
    set(${host_variable} "${host}" PARENT_SCOPE)
  endif()
endfunction()
