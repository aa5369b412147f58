# SPDX-License-Identifier: Apache-2.0
#[=[.rst:
driver.found
------------

An NVIDIA driver is here: its library can be loaded and tells its CUDA version.

Why it matters
  Without a driver no program can use a device, however whole the toolkit is.
How it is found
  The libcuda that a program would load is looked for where the loader looks, and a small program loads it and asks
  ``cuDriverGetVersion()``, which answers without a device, too. No library at all is absence: unknown, or a failure with
  ``WITHOUT_GPU FAIL``. A device that the PCI bus or the kernel shows while programs have no driver warns; a container
  shows its host's, so that there it does only where a driver or a device is asked for. A library that cannot
  be loaded, ends the program, hangs, or is a toolkit's stub, fails; so does a driver whose NVML answers and whose libcuda
  is missing (nvidia-smi prints "CUDA Version: ERR!" then). Inside WSL the driver is Windows'.
Fix
  A driver; in a container, its host's; another folder order where a stub is loaded.
When to waive
  When the driver is only there where the program runs.
Since
  1.0
#]=]
include_guard(GLOBAL)
include("${CMAKE_CURRENT_LIST_DIR}/../driver_causes.cmake")

csc_check_define(driver.found SINCE 1.0 AFTER environment.libraries NEEDS driver.numbering)

function(csc_check_driver_found name)
  csc_fact_get(library driver.library)
  csc_fact_get(cuda driver.cuda)
  csc_fact_get(release driver.release)
  csc_fact_get(ending probe.driver)
  csc_fact_source(words probe.driver)
  if(library STREQUAL "" AND cuda STREQUAL "")
    csc_driver_absence("${name}")
  elseif(NOT cuda STREQUAL "" AND release STREQUAL "")
    csc_finding(pass "its CUDA version is ${cuda}")
  elseif(NOT cuda STREQUAL "")
    csc_finding(pass "${release}, its CUDA version is ${cuda}")
  elseif(ending MATCHES "^(not_built|not_run|not_started)$" OR ending STREQUAL "")
    csc_finding(unknown "the driver could not be asked: ${words}")
  else()
    csc_driver_useless("${library}" "${ending}" "${words}")
  endif()
endfunction()

# No library of a driver: absence, unless something shows that there is a device or a driver.
function(csc_driver_absence name)
  csc_fact_get(nodes driver.device_nodes)
  csc_device_files(files "${nodes}")
  csc_fact_get(bus driver.pci_devices)
  csc_fact_get(module driver.module_release)
  csc_fact_get(management driver.management_release)
  csc_fact_get(container machine.container)
  csc_fact_reason(reason driver.library)
  csc_requirement_need(need "${name}" driver)
  csc_without_gpu(mode "${name}")
  set(trace "")
  if(NOT management STREQUAL "")
    set(trace "NVML answers: driver ${management} is here, and its part for CUDA is not")
  elseif(NOT module STREQUAL "")
    set(trace "the kernel has the module of driver ${module}")
  elseif(NOT files STREQUAL "")
    set(trace "there are device files: ${files}")
  elseif(NOT bus MATCHES "^-?$")
    set(trace "there is an NVIDIA device on the PCI bus: ${bus}")
  endif()
  if(NOT management STREQUAL "")
    csc_finding(fail "the driver is here without its library for CUDA")
  elseif(mode STREQUAL "FAIL")
    csc_finding(fail "there is no NVIDIA driver here")
  elseif(NOT trace STREQUAL "" AND (need STREQUAL "REQUIRED" OR NOT container STREQUAL "yes"))
    csc_finding(warn "there is an NVIDIA device here, and no driver for programs")
  elseif(need STREQUAL "REQUIRED")
    csc_finding(unknown "there is no NVIDIA driver here: ${reason}")
    return()
  else()
    csc_finding(none "")
    return()
  endif()
  csc_finding_required("an NVIDIA driver" "its library is loaded by every CUDA program")
  csc_finding_found("none" "${reason}")
  csc_driver_absence_because("${trace}")
  csc_fix_driver_absent()
endfunction()

function(csc_driver_absence_because trace)
  csc_driver_in_wsl(wsl)
  set(nouveau FALSE)
  csc_cause_nouveau(nouveau words note)
  if(wsl)
    csc_finding_because("Windows brings no device into this WSL" "there is no /usr/lib/wsl/lib/libcuda.so.1")
  elseif(nouveau)
    csc_finding_because("${words}" "${note}")
  else()
    csc_finding_because("${trace}" "")
  endif()
endfunction()

# There is a library, and it does not tell its version.
function(csc_driver_useless library ending words)
  csc_fact_get(link driver.library_link)
  csc_fact_known(loaded driver.loaded)
  csc_fact_reason(load_problem driver.loaded)
  csc_fact_reason(problem driver.cuda)
  if(ending MATCHES "^(killed|failed)$")
    csc_finding(fail "the driver ends the program that asks for its version")
    set(problem "${words}")
  elseif(ending STREQUAL "timed_out")
    csc_finding(fail "the driver does not answer")
    set(problem "${words}")
  elseif(ending STREQUAL "bad_output")
    csc_finding(fail "the driver probe's answer is garbled")
    set(problem "${words}")
  elseif(NOT loaded)
    csc_finding(fail "the driver's library cannot be loaded")
    set(problem "${load_problem}")
  elseif(problem MATCHES "error 34 ")
    csc_finding(fail "a toolkit's stub stands in for the driver")
  else()
    csc_finding(fail "the driver does not tell its version")
  endif()
  csc_finding_required("a driver that tells its CUDA version" "cuDriverGetVersion() needs no device")
  csc_finding_found("${library}" "${link}")
  csc_fact_get(management driver.management_release)
  set(note "")
  if(NOT management STREQUAL "")
    set(note "NVML answers: driver ${management} is here, and this is a matter of its library, not of a toolkit")
  endif()
  csc_finding_because("${problem}" "${note}")
  set(mended FALSE)
  if(problem MATCHES "error 34 ")
    csc_fix_driver_library(mended)
  endif()
  if(NOT mended)
    csc_fix_driver("")
  endif()
endfunction()
