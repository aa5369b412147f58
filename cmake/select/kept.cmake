# SPDX-License-Identifier: Apache-2.0
# The choice of the last configure run, which holds while the tree's CUDA compiler, the facts and the requirements do.
include_guard(GLOBAL)

#[=[.rst:
csc_select_kept
---------------
``csc_select_kept(<variable> <out> <name>)``: TRUE when the choice of the last run still holds: then the facts are known,
``<out>_<variable>`` are the values to set and ``<out>_WORDS`` is the line about it. A tree that has no CUDA compiler yet is
looked at anew.
#]=]
function(csc_select_kept variable out name)
  set(${variable} FALSE PARENT_SCOPE)
  csc_select_identity(identity "${name}")
  csc_kept_read(text "${name}" "${identity}")
  csc_compiler_kept(compiler CUDA COMPILER)
  csc_select_kept_parts(kept "${text}")
  if(kept_NVCC STREQUAL "" OR NOT kept_NVCC STREQUAL compiler)
    return()
  endif()
  csc_outside_choices(variables)
  csc_combination_none()
  foreach(each IN LISTS variables)
    if(NOT kept_${each} STREQUAL "")
      csc_outside_choose(${each} "${kept_${each}}")
      set(${each} "${kept_${each}}")
    endif()
    set(${out}_${each} "${kept_${each}}" PARENT_SCOPE)
  endforeach()
  csc_combination_locate("${name}")
  csc_verdict_identity(verdict "${name}")
  string(SHA256 verdict "${verdict}")
  if(verdict STREQUAL kept_VERDICT)
    set(${out}_WORDS "${kept_WORDS}" PARENT_SCOPE)
    set(${variable} TRUE PARENT_SCOPE)
  endif()
endfunction()

# The values in a kept text: <out>_<variable>, <out>_NVCC, <out>_WORDS and <out>_VERDICT; empty when it does not have them.
function(csc_select_kept_parts out text)
  csc_outside_choices(parts)
  list(APPEND parts NVCC WORDS VERDICT)
  foreach(part IN LISTS parts)
    set(${out}_${part} "" PARENT_SCOPE)
  endforeach()
  csc_text_split(line "${text}" "\n")
  set(index 0)
  while(index LESS line_COUNT)
    if("${line_${index}}" MATCHES "^csc:choice ([A-Za-z_]+)=(.*)$" AND CMAKE_MATCH_1 IN_LIST parts)
      set(${out}_${CMAKE_MATCH_1} "${CMAKE_MATCH_2}" PARENT_SCOPE)
    endif()
    math(EXPR index "${index} + 1")
  endwhile()
endfunction()

#[=[.rst:
csc_select_keep
---------------
``csc_select_keep(<name> <values> <words>)`` keeps the choice, whose values stand in variables of this prefix, and the line
about it for the next run. What cannot be told apart from the next run's facts is not kept.
#]=]
function(csc_select_keep name values words)
  csc_verdict_identity(verdict "${name}")
  csc_select_identity(identity "${name}")
  csc_fact_get(nvcc toolkit.nvcc)
  if(verdict STREQUAL "" OR "${words}${nvcc}" MATCHES "\n")
    csc_kept_forget("${name}")
    return()
  endif()
  string(SHA256 verdict "${verdict}")
  set(text "csc:choice NVCC=${nvcc}\ncsc:choice VERDICT=${verdict}\ncsc:choice WORDS=${words}\n")
  csc_outside_choices(variables)
  foreach(variable IN LISTS variables)
    string(APPEND text "csc:choice ${variable}=${${values}_${variable}}\n")
  endforeach()
  csc_kept_write("${name}" "${identity}" "${text}")
endfunction()

# What goes in beside facts and requirements: what others have chosen, which is never gone over. (CMake's own note of the
# compiler is not there in the first run.)
function(csc_select_identity variable name)
  csc_package_identity(package)
  set(identity "${package}\n${name}\n${CMAKE_VERSION}\n${user_ARCHITECTURES}")
  foreach(each IN ITEMS CMAKE_CUDA_COMPILER CUDAToolkit_ROOT CMAKE_CUDA_HOST_COMPILER)
    csc_outside_variable(value ${each})
    string(APPEND identity "\n${value}")
  endforeach()
  foreach(each IN ITEMS CUDACXX CUDAHOSTCXX CUDAARCHS CUDAToolkit_ROOT NVCC_CCBIN NVCC_PREPEND_FLAGS NVCC_APPEND_FLAGS)
    csc_outside_environment(value ${each})
    string(APPEND identity "\n${value}")
  endforeach()
  csc_toolkit_flags(flags)
  csc_flags_host_compiler(host "${flags}")
  string(APPEND identity "\n${host}")
  set(${variable} "${identity}" PARENT_SCOPE)
endfunction()
