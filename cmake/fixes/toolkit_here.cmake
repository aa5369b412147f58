# SPDX-License-Identifier: Apache-2.0
# Another toolkit of this machine, as the command that takes it.
include_guard(GLOBAL)
include("${CMAKE_CURRENT_LIST_DIR}/toolkit_alone.cmake")

#[=[.rst:
csc_fix_toolkit_here
--------------------
``csc_fix_toolkit_here(<offered variable> <range> <configure>)`` adds to the open finding the other toolkit of this machine,
where it is in the range (it was looked for in that of TOOLKIT, which may be wider), or what one lacks; says whether it has.
#]=]
function(csc_fix_toolkit_here offered_variable range configure)
  csc_fact_get(nvcc remedy.toolkit)
  csc_fact_get(version remedy.toolkit_version)
  set(suits TRUE)
  if(nvcc STREQUAL "")
    set(suits FALSE)
  elseif(NOT range STREQUAL "")
    csc_range_contains(suits "${range}" "${version}")
  endif()
  if(suits)
    csc_toolkit_command(command note "${configure}")
    csc_finding_fix("${command}" "${note}")
  else()
    csc_fix_toolkit_alone(suits "${range}")
  endif()
  set(${offered_variable} ${suits} PARENT_SCOPE)
endfunction()

#[=[.rst:
csc_fix_toolkit_command
-----------------------
``csc_fix_toolkit_command(<command variable> <note variable>)``: the command that takes the other toolkit of this machine,
or where a -D has no effect the words for it; empty where there is none.
#]=]
function(csc_fix_toolkit_command command_variable note_variable)
  csc_fact_known(here remedy.toolkit)
  csc_fact_get(configure remedy.compiler_change)
  set(command "")
  set(note "")
  if(here)
    csc_toolkit_by_hand(command note)
  endif()
  if(here AND command STREQUAL "")
    csc_toolkit_command(command note "${configure}")
  endif()
  set(${command_variable} "${command}" PARENT_SCOPE)
  set(${note_variable} "${note}" PARENT_SCOPE)
endfunction()

#[=[.rst:
csc_toolkit_by_hand
-------------------
``csc_toolkit_by_hand(<words variable> <note variable>)``: what to do where a -DCMAKE_CUDA_COMPILER has no effect, since the
project sets it, or Visual Studio's integration decides; else empty.
#]=]
function(csc_toolkit_by_hand words_variable note_variable)
  csc_fact_source(rule toolkit.nvcc)
  csc_fact_reason(reason toolkit.nvcc)
  csc_fact_get(generator toolkit.generator)
  csc_fact_get(note remedy.toolkit)
  set(words "")
  if(NOT note STREQUAL "")
    string(PREPEND note "here it could be ")
  endif()
  if(NOT generator STREQUAL "")
    set(words "Configure a new build folder with -T cuda=<the toolkit's folder>, or with -G Ninja.")
  elseif("${rule}${reason}" MATCHES "CMAKE_CUDA_COMPILER, set by the project")
    set(words "Change CMAKE_CUDA_COMPILER where it is set: a -D does not.")
  endif()
  set(${words_variable} "${words}" PARENT_SCOPE)
  set(${note_variable} "${note}" PARENT_SCOPE)
endfunction()

# The command itself, and its note: the same for all that offer it.
function(csc_toolkit_command command_variable note_variable configure)
  csc_fact_get(nvcc remedy.toolkit)
  csc_fact_get(version remedy.toolkit_version)
  csc_fact_get(host remedy.toolkit_host_compiler)
  csc_toolkit_take(command "${configure}" "${nvcc}")
  set(note "toolkit ${version}, on this machine")
  if(NOT host STREQUAL "")
    csc_shell_define(command "${command}" CMAKE_CUDA_HOST_COMPILER "${host}")
    string(APPEND note ", with a host compiler that it takes")
  endif()
  set(${command_variable} "${command}" PARENT_SCOPE)
  set(${note_variable} "${note}" PARENT_SCOPE)
endfunction()

#[=[.rst:
csc_toolkit_take
----------------
``csc_toolkit_take(<variable> <configure> <nvcc>)``: the command that has CMake take this nvcc. It leads PATH there, too, where
that led to the one in use, and the set of the open finding asks that PATH agrees.
#]=]
function(csc_toolkit_take variable configure nvcc)
  csc_fact_source(rule toolkit.nvcc)
  csc_finding_set(name)
  csc_requirement_asked(asked "${name}" ENVIRONMENT)
  set(path "")
  if(asked AND rule STREQUAL "first in PATH")
    get_filename_component(folder "${nvcc}" DIRECTORY)
    csc_shell_path(path "${folder}")
  endif()
  csc_text_shell(value "-DCMAKE_CUDA_COMPILER=${nvcc}")
  set(${variable} "${path}${configure} ${value}" PARENT_SCOPE)
endfunction()
