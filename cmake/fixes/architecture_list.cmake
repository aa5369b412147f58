# SPDX-License-Identifier: Apache-2.0
# What mends a list of architectures that CMake or the toolkit does not take.
include_guard(GLOBAL)
include("${CMAKE_CURRENT_LIST_DIR}/../data/cuda_architectures.cmake")

#[=[.rst:
csc_fix_architecture_list
-------------------------
``csc_fix_architecture_list(<list> <note> <source>)`` adds to the open finding the command that sets
CMAKE_CUDA_ARCHITECTURES, or the words for where the project does; the source is who said what is built until now.
#]=]
function(csc_fix_architecture_list list note source)
  csc_fact_get(configure remedy.reconfigure)
  if(source MATCHES "set by the project")
    csc_finding_fix("Set CMAKE_CUDA_ARCHITECTURES to ${list} where it is set." "${note}")
  elseif(source MATCHES "(^|, )ARCHITECTURES$")
    csc_finding_fix("Set ARCHITECTURES of cuda_stack_check(), and what it stands for, to ${list}." "${note}")
  else()
    csc_text_shell(value "-DCMAKE_CUDA_ARCHITECTURES=${list}")
    csc_finding_fix("${configure} ${value}" "${note}")
  endif()
endfunction()

#[=[.rst:
csc_fix_architecture_any
------------------------
``csc_fix_architecture_any(<source>)`` adds the ways to a list that works here: for the devices here where some are
visible, else for all that the toolkit knows (CMake has a word for that from 3.23 on), and the number of the device that
will run it.
#]=]
function(csc_fix_architecture_any source)
  csc_fact_get(cmake architectures.cmake)
  csc_devices_elements(own)
  if(NOT own STREQUAL "")
    csc_fix_architecture_list("${own}" "the devices here" "${source}")
  elseif(cmake VERSION_LESS 3.23)
    csc_fix_architecture_list(
      75 "or the number of the device that will run it: 86 is for compute capability 8.6" "${source}"
    )
  else()
    csc_fix_architecture_list(
      all-major "all that the toolkit knows; less is built with the number of the device: 86 for compute capability 8.6"
      "${source}"
    )
  endif()
endfunction()

#[=[.rst:
csc_fix_architecture_toolkit
----------------------------
``csc_fix_architecture_toolkit(<range> <first> <last>)`` adds the ways to a toolkit of the releases from first (empty: the
oldest) to last (empty: still there) that is in the range of TOOLKIT, too (any, when that is empty), and that the driver
and the devices here go with: one of this machine, or one to install.
#]=]
function(csc_fix_architecture_toolkit range first last)
  set(wanted "${first}")
  if(first STREQUAL "")
    set(wanted 1)
  endif()
  if(NOT last STREQUAL "")
    string(APPEND wanted "...${last}.999")
  endif()
  csc_fact_source(rule toolkit.nvcc)
  csc_releases_in_range(releases "${wanted}" csc/cuda_releases)
  if(NOT range STREQUAL "")
    csc_releases_in_range(asked "${range}" csc/cuda_releases)
    set(both "")
    foreach(release IN LISTS releases)
      if(release IN_LIST asked)
        list(APPEND both ${release})
      endif()
    endforeach()
    set(releases "${both}")
  endif()
  csc_releases_that_run(releases ${releases})
  if(NOT releases)
    return()
  elseif(NOT rule MATCHES "set by the project")
    csc_fix_toolkit_of_releases(offered "${releases}")
    if(offered)
      return()
    endif()
  endif()
  list(GET releases 0 oldest)
  list(GET releases -1 newest)
  csc_fix_toolkit("${oldest}...${newest}.999")
endfunction()

# Adds a toolkit of this machine of one of these releases, and says whether there is one: that which was looked for, else any.
function(csc_fix_toolkit_of_releases offered_variable releases)
  csc_fix_toolkit_command(command note)
  csc_fact_get(here remedy.toolkit_version)
  csc_version_major_minor(here "${here}")
  csc_toolkit_of_releases(nvcc version "${releases}")
  set(${offered_variable} TRUE PARENT_SCOPE)
  if(NOT command STREQUAL "" AND here IN_LIST releases)
    csc_finding_fix("${command}" "${note}")
  elseif(NOT nvcc STREQUAL "")
    csc_fact_get(configure remedy.compiler_change)
    csc_toolkit_take(command "${configure}" "${nvcc}")
    csc_finding_fix("${command}" "toolkit ${version}, on this machine")
  else()
    set(${offered_variable} FALSE PARENT_SCOPE)
  endif()
endfunction()

# The nvcc of a whole toolkit of one of these releases, on this machine.
function(csc_toolkit_of_releases nvcc_variable version_variable releases)
  csc_fact_get(count toolkits.count)
  set(${nvcc_variable} "" PARENT_SCOPE)
  set(${version_variable} "" PARENT_SCOPE)
  set(index 0)
  while(index LESS "0${count}")
    csc_fact_get(nvcc toolkits.${index}.nvcc)
    csc_fact_get(state toolkits.${index}.state)
    csc_fact_get(version toolkits.${index}.version)
    csc_version_major_minor(release "${version}")
    if(state STREQUAL "whole" AND NOT nvcc STREQUAL "" AND release IN_LIST releases)
      set(${nvcc_variable} "${nvcc}" PARENT_SCOPE)
      set(${version_variable} "${version}" PARENT_SCOPE)
      return()
    endif()
    math(EXPR index "${index} + 1")
  endwhile()
endfunction()
