# SPDX-License-Identifier: Apache-2.0
#[=[.rst:
driver.initializes
------------------

The driver can be used: ``cuInit()`` answers that it is ready.

Why it matters
  A driver that is installed and sick stops every CUDA program at its first call, and most programs say no more than
  "no CUDA-capable device is detected".
How it is found
  A small program calls ``cuInit()``. 0 passes; so does 100 (no device) where there are no device files, since then there
  is just no device; but not where the PCI bus shows one and the kernel has not loaded NVIDIA's module. 2 and 46 say that
  somebody has taken memory or device: unknown. Any other answer, a program that is ended by the driver, and one that
  does not end in time, fail. The usual causes of an error are looked for: the modules of the kernel (nouveau), device
  files that are missing or closed to this user, nvidia_uvm, NVSwitch without its fabric manager, a container without
  devices, a toolkit's stub, cuda-compat, an MPS server, and what NVML says. Nothing is run as root, nothing is changed.
Fix
  As the cause says, else the driver's error.
When to waive
  When the program runs on another machine.
Since
  1.0
#]=]
include_guard(GLOBAL)
include("${CMAKE_CURRENT_LIST_DIR}/../driver_causes.cmake")

csc_check_define(
  driver.initializes
  SINCE 1.0
  AFTER driver.found driver.matches_module device.visible
  NEEDS driver.cuda
)

function(csc_check_driver_initializes name)
  csc_fact_get(ending probe.driver)
  csc_fact_source(words probe.driver)
  csc_fact_get(error driver.init_error)
  csc_fact_get(error_name driver.init_error_name)
  csc_fact_get(nodes driver.device_nodes)
  csc_init_meaning(meaning "${error}" "${nodes}")
  csc_finding_get(hidden "${name}" device.visible verdict)
  if(meaning STREQUAL "usable" AND ending MATCHES "^(killed|failed|timed_out)$")
    csc_driver_sick("the driver does not survive being asked for its devices" "${words}" "")
  elseif(meaning STREQUAL "usable")
    csc_finding(pass "the driver can be used")
  elseif(meaning STREQUAL "absent")
    csc_driver_cause(cause 100)
    csc_fact_get(bus driver.pci_devices)
    if(cause_NAME MATCHES "^(nouveau|no_module|no_nodes)$" AND NOT bus MATCHES "^-?$")
      csc_driver_sick("the kernel's side of the driver is missing" "100 ${error_name}" 100)
      return()
    endif()
    csc_finding(pass "the driver answers that there is no device, and none is here")
  elseif(error STREQUAL "100" AND hidden MATCHES "^(fail|warn)$") # device.visible has said why
    csc_finding(unknown "not checked: see device.visible")
  elseif(meaning STREQUAL "busy")
    csc_finding(unknown "cuInit() answers error ${error} ${error_name}: somebody has taken the device or its memory")
  elseif(meaning STREQUAL "sick")
    csc_driver_sick("the driver answers error ${error}" "${error} ${error_name}" "${error}")
  elseif(ending STREQUAL "timed_out")
    csc_driver_sick("the driver does not answer" "${words}" "")
  elseif(ending MATCHES "^(killed|failed)$")
    csc_driver_sick("the driver ends the program that asks it" "${words}" "")
  else()
    csc_finding(unknown "the driver could not be asked: ${words}")
  endif()
endfunction()

function(csc_driver_sick title found error)
  csc_fact_get(file driver.loaded)
  csc_driver_cause(cause "${error}")
  string(REPLACE " without a name" "" found "${found}") # what a stub says of its own error
  csc_finding(fail "${title}")
  csc_finding_required("a driver that can be used" "cuInit() answers 0")
  csc_finding_found("${found}" "cuInit() of ${file}")
  csc_finding_because("${cause_WORDS}" "${cause_NOTE}")
  csc_fix_driver_cause("${cause_NAME}" "${error}")
endfunction()
