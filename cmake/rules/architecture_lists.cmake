# SPDX-License-Identifier: Apache-2.0
# What a toolkit builds for, and what of it suits a device.
include_guard(GLOBAL)
include("${CMAKE_CURRENT_LIST_DIR}/../data/cuda_architectures.cmake")
include("${CMAKE_CURRENT_LIST_DIR}/architecture_words.cmake")

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

#[=[.rst:
csc_architectures_expand
------------------------
``csc_architectures_expand(<variable> <declared> <listed> <devices>)``: the value of CMAKE_CUDA_ARCHITECTURES as elements
that are numbers. ``all`` stands for machine code for all that nvcc lists, and PTX for its newest major; ``all-major`` for
the oldest, and the first of each major; ``native`` for machine code for the devices (their numbers). Empty for what
cannot be told, such as OFF. Measured with nvcc 11.8 to 13.5, ``-arch=all`` and ``-arch=all-major``.
#]=]
function(csc_architectures_expand variable declared listed devices)
  string(REPLACE " " ";" listed "${listed}")
  set(elements "")
  if(declared STREQUAL "native")
    list(TRANSFORM devices APPEND "-real" OUTPUT_VARIABLE elements)
  elseif(declared MATCHES "^all(-major)?$")
    set(newest "")
    foreach(number IN LISTS listed)
      if(declared STREQUAL "all" OR elements STREQUAL "" OR number MATCHES "0$")
        list(APPEND elements ${number}-real)
      endif()
      if(number MATCHES "0$")
        set(newest ${number}-virtual)
      endif()
    endforeach()
    list(APPEND elements ${newest})
  else()
    csc_architecture_numbers(elements "${declared}")
  endif()
  set(${variable} "${elements}" PARENT_SCOPE)
endfunction()

#[=[.rst:
csc_architecture_for_device
---------------------------
``csc_architecture_for_device(<variable> <compute capability> <listed> <compiles>)``: the element of
CMAKE_CUDA_ARCHITECTURES that suits a device best, among the numbers that the toolkit lists: its own machine code; for a
device that the toolkit does not know yet, PTX for the newest before it, where the driver compiles that. Empty for none.
#]=]
function(csc_architecture_for_device variable capability listed compiles)
  string(REPLACE "." "" device "${capability}")
  string(REPLACE " " ";" listed "${listed}")
  set(element "")
  if(device IN_LIST listed)
    set(element ${device}-real)
  elseif(compiles)
    foreach(number IN LISTS listed)
      if(NOT number GREATER device)
        set(element ${number}-virtual)
      endif()
    endforeach()
  endif()
  set(${variable} "${element}" PARENT_SCOPE)
endfunction()
