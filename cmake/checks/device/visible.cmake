# SPDX-License-Identifier: Apache-2.0
#[=[.rst:
device.visible
--------------

CUDA_VISIBLE_DEVICES names devices that are here, and those that a program sees can be used.

Why it matters
  One wrong entry hides all devices behind it, without a word: a program says "no CUDA-capable device is detected" on a
  machine full of them. In a container devices are numbered anew, so that the number of the host's is wrong there.
How it is found
  The variable against all devices that NVML shows, which does not heed it, or else against the device files. An index
  must be below their number; a UUID, also its beginning, must fit one device alone; MIG instances have UUIDs of their
  own. A list whose first entry is wrong fails, one with a wrong entry further behind warns. An empty value, or -1, hides
  all devices on purpose, as schedulers and CI do: it warns, and fails with ``WITHOUT_GPU FAIL``. Devices that NVML shows
  and the driver does not, and those in compute mode prohibited, cannot be used.
Fix
  To configure without the variable, or with what is here in it; to make the device usable.
When to waive
  When the devices are hidden on purpose.
Since
  1.0
#]=]
include_guard(GLOBAL)
include("${CMAKE_CURRENT_LIST_DIR}/../../rules/visible_devices.cmake")
include("${CMAKE_CURRENT_LIST_DIR}/../devices_visible.cmake")

csc_check_define(
  device.visible
  SINCE 1.0
  AREA driver
  AFTER driver.found driver.matches_module
  NEEDS driver.visible_devices driver.cuda
)

function(csc_check_device_visible name)
  csc_fact_get(value driver.visible_devices)
  csc_fact_get(seen device.count)
  csc_fact_get(error driver.init_error)
  csc_fact_known(counted management.count)
  csc_devices_all(all uuids instances)
  csc_visible_devices(visible "${value}" "${all}" "${uuids}" "${instances}")
  csc_fact_get(nodes driver.device_nodes)
  if(visible_VERDICT STREQUAL "none" AND (all GREATER 0 OR NOT nodes MATCHES "^-?$"))
    csc_devices_hidden("${name}" "${value}" "${all}")
  elseif("${all}" MATCHES "^0?$")
    csc_devices_not_counted("${seen}")
  elseif(visible_VERDICT STREQUAL "wrong" AND NOT seen GREATER visible_COUNT) # else the driver knows better
    csc_devices_wrongly_named("${visible_ENTRY}" "${visible_PROBLEM}" "${visible_COUNT}" "${all}")
  else()
    set(expected ${visible_COUNT})
    if(visible_VERDICT STREQUAL "all")
      set(expected "${all}")
    endif()
    csc_devices_usable("${name}" "${seen}" "${error}" "${expected}" "${all}" ${counted})
  endif()
endfunction()

# All devices of the machine, whether a program sees them or not; their number is empty when it is not known.
function(csc_devices_all count_variable uuids_variable instances_variable)
  csc_fact_get(count management.count)
  csc_fact_get(nodes driver.device_nodes)
  set(uuids "")
  set(instances "")
  if(count STREQUAL "")
    string(REGEX MATCHALL "/dev/nvidia[0-9]+" files "${nodes}")
    list(LENGTH files count)
  endif()
  set(index 0)
  while(index LESS count)
    csc_fact_get(uuid management.${index}.uuid)
    csc_fact_get(own management.${index}.instances)
    string(REPLACE " " ";" own "${own}")
    list(REMOVE_ITEM own -)
    if(NOT uuid STREQUAL "")
      list(APPEND uuids "${uuid}")
    endif()
    list(APPEND instances ${own})
    math(EXPR index "${index} + 1")
  endwhile()
  set(${count_variable} "${count}" PARENT_SCOPE)
  set(${uuids_variable} "${uuids}" PARENT_SCOPE)
  set(${instances_variable} "${instances}" PARENT_SCOPE)
endfunction()

# Nothing shows how many devices there are: those that a program sees are what there is.
function(csc_devices_not_counted seen)
  csc_fact_get(value driver.visible_devices)
  csc_fact_get(nodes driver.device_nodes)
  csc_device_files(files "${nodes}")
  if(seen GREATER 0 AND NOT value STREQUAL "-")
    csc_finding(pass "${seen} seen, and CUDA_VISIBLE_DEVICES is ${value}")
  elseif(value STREQUAL "-" OR files STREQUAL "")
    csc_finding(none "")
  else()
    csc_finding(unknown "CUDA_VISIBLE_DEVICES is ${value}, and it is not known how many devices are here")
  endif()
endfunction()
