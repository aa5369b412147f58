# SPDX-License-Identifier: Apache-2.0
# What a list of architectures stands for, and what of it suits a device.
include_guard(GLOBAL)
include("${CMAKE_CURRENT_LIST_DIR}/architecture_words.cmake")
include("${CMAKE_CURRENT_LIST_DIR}/architecture_releases.cmake")

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
