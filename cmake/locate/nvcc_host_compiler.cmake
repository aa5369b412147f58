# SPDX-License-Identifier: Apache-2.0
# Which compiler nvcc calls for the host's code, and by which rule. Of several options that name one nvcc takes the
# last; CMake gives its own before the flags (measured with nvcc 11.8 to 13.5).
include_guard(GLOBAL)

#[=[.rst:
csc_host_compiler_rule
----------------------
``csc_host_compiler_rule(<out> <host> <flags>)``: what names nvcc's host compiler; ``<host>`` is the one that CMake
gives, ``<flags>`` the list of CMake's flags. ``<out>_NAMED`` is the name as it is written (empty: nvcc takes its
own), ``<out>_RULE`` in words where it stands. ``<out>_GIVEN`` is what CMake gives and the flags do not overrule, and
``<out>_ASKED`` the last that either names.
#]=]
function(csc_host_compiler_rule out host flags)
  csc_outside_environment(named NVCC_CCBIN) # read by nvcc 13.0 and later; csc_host_compiler_facts() knows the version
  set(rule "NVCC_CCBIN in the environment")
  set(given "${host}")
  csc_environment_host_compiler(before NVCC_PREPEND_FLAGS)
  csc_environment_host_compiler(behind NVCC_APPEND_FLAGS)
  csc_flags_host_compiler(in_flags "${flags}")
  if(NOT before STREQUAL "")
    set(named "${before}")
    set(rule "NVCC_PREPEND_FLAGS in the environment")
  endif()
  if(NOT host STREQUAL "")
    set(named "${host}")
    csc_host_compiler_variable_rule(rule "${host}")
  endif()
  if(NOT in_flags STREQUAL "")
    set(named "${in_flags}")
    csc_surroundings_name(name CMAKE_CUDA_FLAGS CUDAFLAGS)
    set(rule "-ccbin in ${name}")
    set(given "")
  endif()
  if(NOT behind STREQUAL "")
    set(named "${behind}")
    set(rule "NVCC_APPEND_FLAGS in the environment")
  endif()
  set(${out}_NAMED "${named}" PARENT_SCOPE)
  set(${out}_RULE "${rule}" PARENT_SCOPE)
  set(${out}_GIVEN "${given}" PARENT_SCOPE)
  set(${out}_ASKED "${host}" PARENT_SCOPE)
  if(NOT in_flags STREQUAL "")
    set(${out}_ASKED "${in_flags}" PARENT_SCOPE)
  endif()
endfunction()

# Under which name CMake got it.
function(csc_host_compiler_variable_rule variable host)
  csc_outside_variable(value CMAKE_CUDA_HOST_COMPILER)
  csc_outside_by_project(by_project CMAKE_CUDA_HOST_COMPILER)
  csc_outside_environment(named CUDAHOSTCXX)
  if(NOT named STREQUAL "")
    get_filename_component(program "${named}" PROGRAM)
  endif()
  set(rule "CMAKE_CUDA_HOST_COMPILER")
  csc_outside_chosen(chosen CMAKE_CUDA_HOST_COMPILER)
  if(chosen)
    set(rule "chosen by cuda_stack_select()")
  elseif(NOT named STREQUAL "" AND (named STREQUAL host OR program STREQUAL host))
    set(rule "CUDAHOSTCXX in the environment")
  elseif(NOT value STREQUAL host)
    set(rule "configured in this build tree before")
  elseif(by_project)
    set(rule "CMAKE_CUDA_HOST_COMPILER, ${by_project}")
  endif()
  set(${variable} "${rule}" PARENT_SCOPE)
endfunction()

# The last compiler that a list of flags names.
function(csc_flags_host_compiler variable flags)
  set(named "")
  set(next FALSE)
  foreach(word IN LISTS flags)
    if(next)
      set(named "${word}")
      set(next FALSE)
    elseif(word MATCHES "^--?(ccbin|compiler-bindir)=(.*)$")
      set(named "${CMAKE_MATCH_2}")
    elseif(word MATCHES "^--?(ccbin|compiler-bindir)$")
      set(next TRUE)
    endif()
  endforeach()
  set(${variable} "${named}" PARENT_SCOPE)
endfunction()

function(csc_environment_host_compiler variable name)
  csc_outside_environment(value ${name})
  separate_arguments(flags NATIVE_COMMAND "${value}")
  csc_flags_host_compiler(named "${flags}")
  set(${variable} "${named}" PARENT_SCOPE)
endfunction()
