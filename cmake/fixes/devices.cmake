# SPDX-License-Identifier: Apache-2.0
# What mends devices that are not here, and those that programs cannot use.
include_guard(GLOBAL)
include("${CMAKE_CURRENT_LIST_DIR}/shell.cmake")

#[=[.rst:
csc_fix_mig, csc_fix_compute_mode
---------------------------------
``csc_fix_mig(<device>)`` adds the ways out of MIG without an instance, ``csc_fix_compute_mode(<device>)`` the way out of
compute mode prohibited. Both are the machine's, so that in a container they are the host's.
#]=]
function(csc_fix_mig device)
  csc_fix_on_host(where level)
  csc_finding_fix("sudo nvidia-smi mig -i ${device} -cgi 0 -C" "makes one instance of the whole device${where}" ${level})
  csc_finding_fix("sudo nvidia-smi -i ${device} -mig 0" "switches MIG off${where}" ${level})
endfunction()

function(csc_fix_compute_mode)
  csc_fix_on_host(where level)
  set(names "")
  foreach(device IN LISTS ARGN)
    csc_fact_get(uuid device.${device}.uuid)
    if(uuid STREQUAL "")
      set(uuid ${device})
    endif()
    list(APPEND names ${uuid})
  endforeach()
  list(JOIN names "," names)
  csc_finding_fix("sudo nvidia-smi -i ${names} -c DEFAULT" "lets programs in${where}" ${level})
endfunction()

function(csc_fix_on_host variable level_variable)
  csc_fact_get(container machine.container)
  set(where "")
  set(level root)
  if(container STREQUAL "yes")
    set(level driver)
    set(where "; on the host of this container")
  endif()
  set(${variable} "${where}" PARENT_SCOPE)
  set(${level_variable} ${level} PARENT_SCOPE)
endfunction()

#[=[.rst:
csc_fix_visible_devices
-----------------------
Adds the command after which all devices are seen.
#]=]
function(csc_fix_visible_devices)
  csc_fact_get(reconfigure remedy.reconfigure)
  csc_fact_get(visible driver.visible_devices)
  csc_shell_unset(unset CUDA_VISIBLE_DEVICES)
  csc_finding_fix("${unset}${reconfigure}" "CUDA_VISIBLE_DEVICES is ${visible}")
endfunction()

#[=[.rst:
csc_fix_hidden_devices
----------------------
Adds the same, where more devices are here than are seen.
#]=]
function(csc_fix_hidden_devices)
  csc_fact_get(visible driver.visible_devices)
  csc_fact_get(seen device.count)
  csc_fact_get(all management.count)
  if(NOT visible MATCHES "^-?$" AND "0${all}" GREATER "0${seen}")
    csc_fix_visible_devices()
  endif()
endfunction()

#[=[.rst:
csc_fix_device_absent
---------------------
Adds the way to a device, where there is a driver and no device.
#]=]
function(csc_fix_device_absent)
  csc_fact_get(container machine.container)
  csc_fact_get(visible driver.visible_devices)
  if(NOT visible MATCHES "^-?$")
    csc_fix_visible_devices()
  endif()
  if(container STREQUAL "yes")
    csc_finding_fix("Start the container with the host's devices, such as by docker run --gpus all." "" driver)
  endif()
  csc_finding_fix("Use a machine with an NVIDIA device, or let WITHOUT_GPU be DEFER." "" driver)
endfunction()
