# SPDX-License-Identifier: Apache-2.0
#[=[.rst:
device.compute_capability
-------------------------

Enough devices have a compute capability in the range of ``COMPUTE_CAPABILITY``.

Why it matters
  Code that uses what a capability has brought does not run on older devices.
How it is found
  The capability that the driver tells of each device, compared component by component: 10.0 is newer than 9.0. How many
  must be in the range is said by ``DEVICES``: a number (default 1), or ALL.
Fix
  Another device, or another range.
When to waive
  When the program runs on another machine.
Since
  1.0
#]=]
include_guard(GLOBAL)

csc_check_define(
  device.compute_capability
  SINCE 1.0
  KEYWORD COMPUTE_CAPABILITY
  AFTER driver.found driver.initializes device.count
  NEEDS device.count
)

function(csc_check_device_compute_capability name)
  csc_requirement_get(range "${name}" COMPUTE_CAPABILITY)
  csc_devices_judge(devices "${name}" capability)
  csc_devices_words(words "${name}")
  csc_range_words(range_words "${range}")
  if(devices_COUNT EQUAL 0)
    csc_finding(unknown "not checked: no device is here")
  elseif(devices_VERDICT STREQUAL "pass")
    csc_finding(pass "${devices_GOOD} of ${devices_COUNT} devices meet ${range}")
  elseif(devices_VERDICT STREQUAL "unknown")
    csc_finding(unknown "not all devices tell their compute capability: ${devices_WORDS}")
  else()
    csc_finding(fail "too few devices have such a compute capability")
    csc_finding_required("${words} of ${range_words}" "COMPUTE_CAPABILITY ${range}")
    csc_finding_found("${devices_GOOD} of ${devices_COUNT}" "${devices_LINES}")
    csc_fix_hidden_devices()
    csc_finding_fix("Use a device of compute capability ${range_words}, or ask for another range." "" driver)
  endif()
endfunction()
