# SPDX-License-Identifier: Apache-2.0
#[=[.rst:
device.memory
-------------

Enough of the devices in the range of ``COMPUTE_CAPABILITY`` have the memory that ``DEVICE_MEMORY`` asks for.

Why it matters
  A program that needs more than the device has stops in the middle of its work.
How it is found
  All of the device's memory as the driver tells it (``cuDeviceTotalMem()``), whether in use or not. It is a little less
  than the card is sold with: a card of 16 GB may have 15.7 GiB. How many devices must do is said by ``DEVICES``.
Fix
  Another device, or less memory.
When to waive
  When the program runs on another machine.
Since
  1.0
#]=]
include_guard(GLOBAL)

csc_check_define(
  device.memory
  SINCE 1.0
  KEYWORD DEVICE_MEMORY
  AFTER driver.found driver.initializes device.count device.compute_capability
  NEEDS device.count
)

function(csc_check_device_memory name)
  csc_requirement_get(asked "${name}" DEVICE_MEMORY)
  csc_devices_judge(devices "${name}" capability memory)
  csc_devices_words(words "${name}")
  if(devices_COUNT EQUAL 0)
    csc_finding(unknown "not checked: no device is here")
  elseif(devices_VERDICT STREQUAL "pass")
    csc_finding(pass "${devices_GOOD} of ${devices_COUNT} devices have ${asked}")
  elseif(devices_VERDICT STREQUAL "unknown")
    csc_finding(unknown "not all devices tell their memory: ${devices_WORDS}")
  else()
    csc_finding(fail "too few devices have that much memory")
    csc_finding_required("${words} with ${asked}" "DEVICE_MEMORY ${asked}")
    csc_finding_found("${devices_GOOD} of ${devices_COUNT}" "${devices_LINES}")
    csc_fix_hidden_devices()
    csc_finding_fix(
      "Use a device with ${asked} of memory, or ask for less." "a device has a little less than its name says" driver
    )
  endif()
endfunction()
