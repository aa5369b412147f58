# SPDX-License-Identifier: Apache-2.0
#[=[.rst:
architectures.cover_devices
---------------------------

There is code for the devices here in what is built.

Why it matters
  Code for other devices builds without a word, and the program stops at its first kernel: error 209, "no kernel image is
  available for execution on the device".
How it is found
  ``ARCHITECTURES``, else CMAKE_CUDA_ARCHITECTURES, against the compute capability of each device. Machine code runs on
  devices of the same major and no lower minor capability, with ``a`` on that very one, with ``f`` on its family; PTX is
  compiled by the driver for any device that is no older. Between Tegra (5.3, 6.2, 7.2, 8.7, 11.0) and other devices of
  a major machine code is not promised to run: before CUDA 13 that counts as none, from then on it warns, as do 101 and
  110, two names of one device. A device that the toolkit has dropped fails whatever is declared. Where a kernel has run,
  that counts. Without a requirement about devices it only warns: what is built may be for another machine.
Fix
  Machine code for the devices, or a toolkit that still builds for them.
When to waive
  When the program runs on another machine.
Since
  1.0
#]=]
include_guard(GLOBAL)
include("${CMAKE_CURRENT_LIST_DIR}/../architecture_devices.cmake")

csc_check_define(
  architectures.cover_devices
  SINCE 1.0
  AREA driver
  AFTER toolkit.found architectures.known_to_toolkit driver.found driver.initializes device.visible device.count
        device.compute_capability device.memory
  NEEDS device.count toolkit.version
)

function(csc_check_architectures_cover_devices name)
  csc_devices_judge(devices "${name}" capability memory code)
  csc_architectures_built(elements "${name}")
  csc_devices_last_release(last lacking ${devices_MISSED_INDICES})
  csc_devices_severity(severity "${name}" devices)
  if(devices_COUNT EQUAL 0 OR (elements STREQUAL "" AND devices_MISSED EQUAL 0))
    csc_finding(none "")
  elseif((devices_MISSED EQUAL 0 AND devices_DOUBTED EQUAL 0) OR severity STREQUAL "pass")
    csc_finding(pass "there is code for ${devices_GOOD} of ${devices_COUNT} devices")
  elseif(devices_MISSED EQUAL 0 AND devices_WORDS MATCHES "does not tell")
    csc_finding(unknown "not all devices tell their compute capability")
  else()
    if(devices_MISSED EQUAL 0)
      csc_finding(warn "the code that is built may not run on a device here")
    elseif(NOT last STREQUAL "" AND NOT lacking)
      csc_finding(${severity} "the toolkit is too new for a device here")
    else()
      csc_finding(${severity} "the code that is built does not run on a device here")
    endif()
    csc_devices_words(words "${name}")
    if(devices_VERDICT STREQUAL "pass")
      set(words "every device here")
    endif()
    csc_finding_required("code that runs on ${words}" "")
    csc_finding_found("${devices_GOOD} of ${devices_COUNT}" "${devices_LINES}")
    csc_finding_architectures("${name}")
    if(last STREQUAL "" OR lacking)
      csc_fix_architectures("${name}")
    endif()
    if(NOT last STREQUAL "")
      csc_requirement_toolkits(range "${name}")
      csc_fix_architecture_toolkit("${range}" "" "${last}")
      csc_fix_device_of_toolkit()
    endif()
  endif()
endfunction()

# The last release that builds for the oldest of these devices that the toolkit here has dropped, empty where it has dropped
# none; and whether there is another one, for which code is lacking.
function(csc_devices_last_release variable lacking_variable)
  csc_fact_get(version toolkit.version)
  csc_version_major_minor(release "${version}")
  set(oldest "")
  set(lacking FALSE)
  foreach(index IN LISTS ARGN)
    csc_fact_get(capability device.${index}.compute_capability)
    csc_architectures_dropped(last "${capability}" "${release}")
    if(last STREQUAL "")
      set(lacking TRUE)
    elseif(oldest STREQUAL "" OR last VERSION_LESS oldest)
      set(oldest "${last}")
    endif()
  endforeach()
  set(${variable} "${oldest}" PARENT_SCOPE)
  set(${lacking_variable} ${lacking} PARENT_SCOPE)
endfunction()
