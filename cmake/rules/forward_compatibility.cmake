# SPDX-License-Identifier: Apache-2.0
# Forward compatibility: a newer libcuda, of the package cuda-compat, over the kernel's module of an older driver.
include_guard(GLOBAL)
include("${CMAKE_CURRENT_LIST_DIR}/../data/forward_devices.cmake")
include("${CMAKE_CURRENT_LIST_DIR}/../data/forward_drivers.cmake")

#[=[.rst:
csc_forward_driver
------------------
``csc_forward_driver(<variable> <library release> <module release>)``: may this library of cuda-compat lie over this
module? ``yes``, ``older`` (the package is no newer than the driver and of no use), ``branch`` (NVIDIA makes it for other
drivers), or ``unknown`` when one of them is not known.
#]=]
function(csc_forward_driver variable library module)
  csc_property_get(branches csc/forward_drivers)
  csc_version_major(of_library "${library}")
  csc_version_major(of_module "${module}")
  if(library STREQUAL "" OR module STREQUAL "")
    set(verdict unknown)
  elseif(of_library LESS_EQUAL of_module)
    set(verdict older)
  elseif(of_module IN_LIST branches)
    set(verdict yes)
  else()
    set(verdict branch)
  endif()
  set(${variable} ${verdict} PARENT_SCOPE)
endfunction()

#[=[.rst:
csc_forward_device
------------------
``csc_forward_device(<variable> <name>)``: TRUE for a data-centre device, by its name: "NVIDIA A100-SXM4-80GB".
#]=]
function(csc_forward_device variable name)
  csc_property_get(models csc/forward_devices)
  string(REGEX REPLACE "^(NVIDIA |Tesla )+" "" model "${name}")
  string(REGEX REPLACE "[- ].*$" "" model "${model}")
  set(is_one FALSE)
  if(model IN_LIST models)
    set(is_one TRUE)
  endif()
  set(${variable} ${is_one} PARENT_SCOPE)
endfunction()
