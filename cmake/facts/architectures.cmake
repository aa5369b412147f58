# SPDX-License-Identifier: Apache-2.0
# For what the toolkit here builds, and what becomes of code on the devices here.
include_guard(GLOBAL)
include("${CMAKE_CURRENT_LIST_DIR}/../rules/architectures.cmake")
include("${CMAKE_CURRENT_LIST_DIR}/../rules/architecture_lists.cmake")

#[=[.rst:
csc_architectures_known
-----------------------
``csc_architectures_known(<variable>)``: the numbers that the toolkit here builds for, with blanks between them: what nvcc
lists; where it was not asked, what the table says of its release.
#]=]
function(csc_architectures_known variable)
  csc_fact_get(listed architectures.listed)
  csc_fact_get(version toolkit.version)
  if(listed STREQUAL "" AND NOT version STREQUAL "")
    csc_version_major_minor(release "${version}")
    csc_architectures_of_release(listed "${release}")
  endif()
  set(${variable} "${listed}" PARENT_SCOPE)
endfunction()

#[=[.rst:
csc_devices_numbers
-------------------
``csc_devices_numbers(<variable>)``: the compute capabilities of the devices here as numbers such as 86, each once.
#]=]
function(csc_devices_numbers variable)
  csc_fact_get(count device.count)
  set(numbers "")
  set(index 0)
  while(index LESS "0${count}")
    csc_fact_get(capability device.${index}.compute_capability)
    if(NOT capability STREQUAL "")
      string(REPLACE "." "" number "${capability}")
      list(APPEND numbers ${number})
    endif()
    math(EXPR index "${index} + 1")
  endwhile()
  list(REMOVE_DUPLICATES numbers)
  set(${variable} "${numbers}" PARENT_SCOPE)
endfunction()

#[=[.rst:
csc_device_outcome
------------------
``csc_device_outcome(<out> <index> <architectures>)``: :command:`csc_architecture_outcome` of a device here, with the
toolkit and the driver here.
#]=]
function(csc_device_outcome out index architectures)
  csc_fact_get(capability device.${index}.compute_capability)
  csc_fact_get(toolkit toolkit.version)
  csc_fact_get(driver_cuda driver.cuda)
  csc_architecture_outcome(outcome "${architectures}" "${capability}" "${toolkit}" "${driver_cuda}")
  foreach(part IN ITEMS OUTCOME CODE ERROR)
    set(${out}_${part} "${outcome_${part}}" PARENT_SCOPE)
  endforeach()
endfunction()
