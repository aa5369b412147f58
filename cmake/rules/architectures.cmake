# SPDX-License-Identifier: Apache-2.0
# Which code runs on which device.
include_guard(GLOBAL)
include("${CMAKE_CURRENT_LIST_DIR}/../data/cuda_architectures.cmake")
include("${CMAKE_CURRENT_LIST_DIR}/driver.cmake")

#[=[.rst:
csc_architecture_outcome
------------------------
``csc_architecture_outcome(<out> <architectures> <compute capability> <toolkit> <driver's CUDA version>)``: what becomes
of a program that this toolkit has built for these architectures (elements of CMAKE_CUDA_ARCHITECTURES: ``80``,
``80-real``, ``80-virtual``, ``90a``, ``100f``) on a device. ``<out>_OUTCOME`` is

``machine_code``
  it runs machine code;
``compiled``
  it runs after the driver has compiled PTX;
``unsure``
  there is machine code that is not promised to run: between Tegra and other devices of a major from CUDA 13 on
  (reports disagree), and between 101 and 110, two names of one device;
``fails``
  it fails with error ``<out>_ERROR``: 209, no code for the device, or 222, only PTX that is newer than the driver.

``<out>_CODE`` is the code that counts, ``sm_80`` or ``compute_80``; empty with error 209. The newest machine code goes
first. An empty driver's CUDA version stands for one that compiles all.

Source: "CUDA C++ Programming Guide", sections on binary and PTX compatibility and on architecture-specific features;
for Tegra before CUDA 13 also conda-forge's recipe guide for CUDA, and an Orin on which machine code for 8.0 was seen to
fail.
#]=]
function(csc_architecture_outcome out architectures capability toolkit driver_cuda)
  csc_architecture_best(best "${architectures}" "${capability}" "${toolkit}")
  set(compiles TRUE)
  if(NOT driver_cuda STREQUAL "" AND NOT toolkit STREQUAL "")
    csc_driver_compiles(compiles "${driver_cuda}" "${toolkit}")
  endif()
  set(error "")
  if(NOT best_MACHINE STREQUAL "")
    set(outcome machine_code)
    set(code "${best_MACHINE}")
  elseif(NOT best_VIRTUAL STREQUAL "" AND compiles)
    set(outcome compiled)
    set(code "${best_VIRTUAL}")
  elseif(NOT best_DOUBTFUL STREQUAL "")
    set(outcome unsure)
    set(code "${best_DOUBTFUL}")
  else()
    set(outcome fails)
    set(code "${best_VIRTUAL}")
    set(error 209)
    if(NOT code STREQUAL "")
      set(error 222)
    endif()
  endif()
  set(${out}_OUTCOME "${outcome}" PARENT_SCOPE)
  set(${out}_CODE "${code}" PARENT_SCOPE)
  set(${out}_ERROR "${error}" PARENT_SCOPE)
endfunction()

# The newest code of each kind that is for the device: <out>_MACHINE, _DOUBTFUL (machine code that is not promised to run)
# and _VIRTUAL (PTX).
function(csc_architecture_best out architectures capability toolkit)
  foreach(kind IN ITEMS MACHINE DOUBTFUL VIRTUAL)
    set(number_${kind} 0)
    set(${out}_${kind} "" PARENT_SCOPE)
  endforeach()
  csc_architecture_numbers(elements "${architectures}")
  foreach(element IN LISTS elements)
    csc_architecture_fit(machine virtual "${element}" "${capability}" "${toolkit}")
    string(REGEX MATCH "^[0-9]+" number "${element}")
    string(REGEX MATCH "^[0-9]+[af]?" name "${element}")
    if(machine STREQUAL "yes" AND number GREATER number_MACHINE)
      set(number_MACHINE ${number})
      set(${out}_MACHINE sm_${name} PARENT_SCOPE)
    elseif(machine STREQUAL "unsure" AND number GREATER number_DOUBTFUL)
      set(number_DOUBTFUL ${number})
      set(${out}_DOUBTFUL sm_${name} PARENT_SCOPE)
    endif()
    if(virtual STREQUAL "yes" AND number GREATER number_VIRTUAL)
      set(number_VIRTUAL ${number})
      set(${out}_VIRTUAL compute_${name} PARENT_SCOPE)
    endif()
  endforeach()
endfunction()

#[=[.rst:
csc_architecture_fit
--------------------
``csc_architecture_fit(<machine variable> <virtual variable> <element> <compute capability> <toolkit>)``: does the machine
code of one element run on the device (``yes``, ``no`` or ``unsure``), and can its PTX be compiled for it?

Machine code runs on devices of the same major capability and no lower minor one; with ``a`` on that very capability;
with ``f`` on its family from that capability on. PTX serves any device that is no older; with a letter, those that its
machine code serves. A Tegra device runs its own machine code alone, which no other runs.
#]=]
function(csc_architecture_fit machine_variable virtual_variable element capability toolkit)
  string(REPLACE "." "" device "${capability}")
  string(REGEX MATCH "^[0-9]+" number "${element}")
  string(REGEX REPLACE "^[0-9]+([af]?).*$" "\\1" letter "${element}")
  math(EXPR number_major "${number} / 10") # 90 and 103 are 9.0 and 10.3
  math(EXPR device_major "${device} / 10")
  csc_property_get(number_tegra "csc/cuda_architecture/${number}/TEGRA")
  csc_property_get(device_tegra "csc/cuda_architecture/${device}/TEGRA")
  set(machine no)
  set(virtual no)
  if(number EQUAL device)
    set(machine yes)
  elseif("${number} ${device}" MATCHES "^(101 110|110 101)$")
    set(machine unsure)
  elseif(letter STREQUAL "a" OR NOT number_major EQUAL device_major OR number GREATER device)
    # not of the device
  elseif(NOT number_tegra AND NOT device_tegra)
    set(machine yes)
  elseif(letter STREQUAL "" AND toolkit VERSION_GREATER_EQUAL 13.0)
    set(machine unsure)
  endif()
  if((letter STREQUAL "" AND NOT number GREATER device) OR machine STREQUAL "yes")
    set(virtual yes)
  endif()
  if(element MATCHES "-virtual$")
    set(machine no)
  elseif(element MATCHES "-real$")
    set(virtual no)
  endif()
  set(${machine_variable} ${machine} PARENT_SCOPE)
  set(${virtual_variable} ${virtual} PARENT_SCOPE)
endfunction()

#[=[.rst:
csc_architecture_numbers
------------------------
``csc_architecture_numbers(<variable> <architectures>)``: those elements that are numbers, with their letters and kinds;
empty when what is built depends on the machine or the toolkit (``native``, ``all``, ``all-major``, ``OFF``), or nothing
is said. The elements may have blanks or semicolons between them.
#]=]
function(csc_architecture_numbers variable architectures)
  string(REPLACE " " ";" elements "${architectures}")
  list(FILTER elements INCLUDE REGEX "^[0-9]+[af]?(-real|-virtual)?$")
  set(${variable} "${elements}" PARENT_SCOPE)
endfunction()
