# SPDX-License-Identifier: Apache-2.0
# What CUDA_VISIBLE_DEVICES lets a program see.
include_guard(GLOBAL)

#[=[.rst:
csc_visible_devices
-------------------
``csc_visible_devices(<out> <value> <count> <UUIDs> <instances>)``: the value of CUDA_VISIBLE_DEVICES (``-`` when it is not
set, ``(empty)`` when it is) against all devices of the machine: their number, their UUIDs, and the UUIDs of their MIG
instances (lists; empty when not known). ``<out>_VERDICT`` is

``all``
  it is not set;
``none``
  it hides all devices on purpose: it is empty, or begins with -1 or NoDevFiles;
``valid``
  each entry names a device that is here;
``wrong``
  ``<out>_ENTRY`` does not, as ``<out>_PROBLEM`` says. The driver shows the devices before it, and none behind it; none
  at all where a device is named twice. A negative number ends the list, and is none.

``<out>_COUNT`` are the devices that it names up to there. Source: "CUDA C++ Programming Guide", CUDA environment
variables; "NVIDIA Multi-Instance GPU User Guide", device enumeration.
#]=]
function(csc_visible_devices out value count uuids instances)
  set(verdict valid)
  set(problem "")
  set(named "")
  set(wrong "")
  string(REPLACE ";" ":" value "${value}")
  string(REPLACE "," ";" entries "${value}")
  if(value STREQUAL "-")
    set(verdict all)
    set(entries "")
  elseif(value STREQUAL "(empty)" OR value MATCHES "^ *(-[0-9]+|NoDevFiles) *(,|$)")
    set(verdict none)
    set(entries "")
  endif()
  foreach(entry IN LISTS entries)
    string(STRIP "${entry}" entry)
    if(entry MATCHES "^-[0-9]+$")
      break()
    endif()
    csc_visible_device(device problem "${entry}" "${count}" "${uuids}" "${instances}")
    if(problem STREQUAL "" AND device IN_LIST named)
      set(problem "it names a device a second time")
      set(named "")
    endif()
    if(NOT problem STREQUAL "")
      set(verdict wrong)
      set(wrong "${entry}")
      break()
    endif()
    list(APPEND named "${device}")
  endforeach()
  list(LENGTH named visible)
  set(${out}_VERDICT ${verdict} PARENT_SCOPE)
  set(${out}_ENTRY "${wrong}" PARENT_SCOPE)
  set(${out}_PROBLEM "${problem}" PARENT_SCOPE)
  set(${out}_COUNT ${visible} PARENT_SCOPE)
endfunction()

# The device that one entry names, as its index or the UUID of an instance; or what is wrong with the entry.
function(csc_visible_device device_variable problem_variable entry count uuids instances)
  set(problem "")
  set(device "${entry}")
  if(entry MATCHES "^[0-9]+$")
    if(NOT entry LESS count)
      math(EXPR last "${count} - 1")
      set(problem "the devices here are numbered from 0 to ${last}")
    endif()
  elseif(entry MATCHES "^MIG-GPU-[0-9a-fA-F-]+/[0-9]+/[0-9]+$")
    # an instance as drivers before 470 named it, and NVML of today does not: the driver decides
  elseif(entry MATCHES "^(GPU|MIG)-[0-9a-fA-F/-]*$")
    set(known "${uuids}")
    if(entry MATCHES "^MIG-")
      set(known "${instances}")
    endif()
    csc_visible_by_uuid(device problem "${entry}" "${known}")
  else()
    set(problem "it is neither a number nor a UUID")
  endif()
  set(${device_variable} "${device}" PARENT_SCOPE)
  set(${problem_variable} "${problem}" PARENT_SCOPE)
endfunction()

# The beginning of a UUID is enough, where it fits one device alone.
function(csc_visible_by_uuid device_variable problem_variable entry known)
  set(problem "")
  set(device "${entry}")
  set(fitting "")
  set(index 0)
  string(TOLOWER "${entry}" entry)
  foreach(uuid IN LISTS known)
    string(TOLOWER "${uuid}" lower)
    string(FIND "${lower}" "${entry}" at)
    if(at EQUAL 0)
      list(APPEND fitting ${index})
    endif()
    math(EXPR index "${index} + 1")
  endforeach()
  list(LENGTH fitting number)
  if(known STREQUAL "") # not known: the driver decides
  elseif(number EQUAL 0)
    set(problem "no device here has such a UUID")
  elseif(number GREATER 1)
    set(problem "${number} devices here have such a UUID")
  elseif(NOT entry MATCHES "^mig")
    set(device ${fitting})
  endif()
  set(${device_variable} "${device}" PARENT_SCOPE)
  set(${problem_variable} "${problem}" PARENT_SCOPE)
endfunction()
