# SPDX-License-Identifier: Apache-2.0
#[=[.rst:
device.count
------------

As many devices are here as ``DEVICES`` asks for; at least one where anything about devices is asked.

Why it matters
  A program that wants two devices stops on a machine with one.
How it is found
  The devices that ``cuDeviceGetCount()`` tells, which are those that CUDA_VISIBLE_DEVICES lets programs see. No driver, or
  no device and no device files, is absence: unknown, or a failure with ``WITHOUT_GPU FAIL``.
Fix
  CUDA_VISIBLE_DEVICES, where it hides devices; else another machine, or fewer devices.
When to waive
  When the program runs on another machine.
Since
  1.0
#]=]
include_guard(GLOBAL)

csc_check_define(
  device.count
  SINCE 1.0
  AFTER driver.found driver.initializes
  NEEDS driver.numbering
)

function(csc_check_device_count name)
  csc_fact_get(count device.count)
  csc_fact_get(error driver.init_error)
  csc_fact_get(nodes driver.device_nodes)
  csc_fact_get(visible driver.visible_devices)
  csc_init_meaning(meaning "${error}" "${nodes}")
  csc_requirement_need(need "${name}" device)
  csc_devices_needed(needed all "${name}")
  csc_devices_words(words "${name}")
  if(meaning STREQUAL "absent" OR count STREQUAL "0")
    csc_device_absence("${name}" "${need}" "${words}" "${error}")
    return()
  elseif(count STREQUAL "")
    csc_fact_reason(reason device.count)
    csc_finding(unknown "not checked: ${reason}")
    if(need STREQUAL "PRESENT")
      csc_finding(none "")
    endif()
    return()
  elseif(NOT count LESS needed)
    if(need STREQUAL "PRESENT")
      set(words "none")
    endif()
    csc_finding(pass "${count} here, ${words} asked for")
    return()
  endif()
  csc_finding(fail "there are fewer devices than asked for")
  csc_finding_found("${count}" "cuDeviceGetCount()")
  csc_finding_required("${words}" "DEVICES")
  if(NOT visible MATCHES "^-?$")
    csc_fix_visible_devices()
  endif()
  csc_finding_fix("Use a machine with ${words}, or ask for fewer." "" driver)
endfunction()

# A driver and no device.
function(csc_device_absence name need words error)
  csc_without_gpu(mode "${name}")
  if(mode STREQUAL "FAIL")
    csc_finding(fail "no NVIDIA device is here")
    csc_finding_required("${words}" "WITHOUT_GPU FAIL")
    set(where "cuInit() answers error ${error}, and there are no device files")
    if(error STREQUAL "0")
      set(where "cuDeviceGetCount()")
    endif()
    csc_finding_found("none" "${where}")
    csc_fix_device_absent()
  elseif(need STREQUAL "PRESENT")
    csc_finding(none "")
  else()
    csc_finding(unknown "no device is here")
  endif()
endfunction()
