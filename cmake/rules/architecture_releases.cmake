# SPDX-License-Identifier: Apache-2.0
# For what each release of the toolkit builds.
include_guard(GLOBAL)
include("${CMAKE_CURRENT_LIST_DIR}/../data/cuda_architectures.cmake")

#[=[.rst:
csc_architectures_of_release
----------------------------
``csc_architectures_of_release(<variable> <release>)``: the numbers that nvcc of this release (major.minor) builds for, by
the table, with blanks between them. Every device asks for them, so they are put together once a run.
#]=]
function(csc_architectures_of_release variable release)
  csc_property_get(numbers "csc/architectures_of/${release}")
  if(NOT "${numbers}" STREQUAL "")
    set(${variable} "${numbers}" PARENT_SCOPE)
    return()
  endif()
  csc_property_get(all csc/cuda_architectures)
  set(numbers "")
  foreach(number IN LISTS all)
    csc_architecture_in_release(known ${number} "${release}")
    if(known)
      list(APPEND numbers ${number})
    endif()
  endforeach()
  list(JOIN numbers " " numbers)
  set_property(GLOBAL PROPERTY "csc/architectures_of/${release}" "${numbers}")
  set(${variable} "${numbers}" PARENT_SCOPE)
endfunction()

function(csc_architecture_in_release variable number release)
  csc_property_get(first "csc/cuda_architecture/${number}/FIRST")
  csc_property_get(last "csc/cuda_architecture/${number}/LAST")
  set(known FALSE)
  if(NOT "${first}" STREQUAL "" AND release VERSION_GREATER_EQUAL first
     AND (last STREQUAL "-" OR NOT release VERSION_GREATER last)
  )
    set(known TRUE)
  endif()
  set(${variable} ${known} PARENT_SCOPE)
endfunction()

#[=[.rst:
csc_architecture_known
----------------------
``csc_architecture_known(<variable> <element> <listed> <release>)``: does an nvcc of this release that lists these
numbers build for an element such as ``80``, ``90a-real`` or ``100f``? nvcc does not list the forms with a letter: the
table says from which release on they are there. A number that is newer than the table has both.
#]=]
function(csc_architecture_known variable element listed release)
  string(REPLACE " " ";" listed "${listed}")
  string(REGEX MATCH "^[0-9]+" number "${element}")
  string(REGEX REPLACE "^[0-9]+([af]?).*$" "\\1" letter "${element}")
  string(TOUPPER "${letter}" letter)
  set(known FALSE)
  if(number IN_LIST listed)
    set(known TRUE)
    csc_property_get(first "csc/cuda_architecture/${number}/${letter}")
    if(NOT letter STREQUAL "" AND NOT "${first}" STREQUAL "" AND (first STREQUAL "-" OR release VERSION_LESS first))
      set(known FALSE)
    endif()
  endif()
  set(${variable} ${known} PARENT_SCOPE)
endfunction()

#[=[.rst:
csc_architectures_default
-------------------------
``csc_architectures_default(<variable> <release>)``: the number that nvcc builds for, machine code and PTX, when it is not
told any. Measured with nvcc 11.8 to 13.5; for those before 11, "CUDA Compiler Driver NVCC", -arch.
#]=]
function(csc_architectures_default variable release)
  set(default 75)
  if(release VERSION_LESS 11.0)
    set(default 30)
  elseif(release VERSION_LESS 13.0)
    set(default 52)
  endif()
  set(${variable} ${default} PARENT_SCOPE)
endfunction()

#[=[.rst:
csc_architectures_dropped
-------------------------
``csc_architectures_dropped(<variable> <compute capability> <release>)``: the last release of the toolkit that builds for
a device that this release builds no code for any more, not even PTX; empty while it does, and for a device that the
table does not have.
#]=]
function(csc_architectures_dropped variable capability release)
  string(REPLACE "." "" number "${capability}")
  csc_property_get(last "csc/cuda_architecture/${number}/LAST")
  if("${last}" MATCHES "^-?$" OR NOT release VERSION_GREATER last)
    set(last "")
  else()
    csc_architectures_of_release(numbers "${release}")
    string(REGEX MATCH "^[0-9]+" oldest "${numbers}")
    if(oldest STREQUAL "" OR NOT oldest GREATER number)
      set(last "")
    endif()
  endif()
  set(${variable} "${last}" PARENT_SCOPE)
endfunction()
