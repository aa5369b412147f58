# SPDX-License-Identifier: Apache-2.0
#[=[.rst:
device.runs_kernels
-------------------

A kernel of this toolkit, built for the project's architectures, runs on enough of the devices.

Why it matters
  Code for another architecture builds without a word, and stops at the first launch: error 209, "no kernel image is
  available for execution on the device", or 222, "the provided PTX was compiled with an unsupported toolchain".
How it is found
  nvcc builds a small kernel for those of CMAKE_CUDA_ARCHITECTURES that the devices here would run (where none is set, for
  the devices themselves), and a program loads and launches it through the driver on one device of each compute
  capability. 2 and 46 say that somebody has taken memory or device: unknown. Only where something is asked of devices.
Fix
  Architectures that hold the devices; else as the driver's error says.
When to waive
  When the program runs on another machine.
Since
  1.0
#]=]
include_guard(GLOBAL)

csc_check_define(
  device.runs_kernels
  SINCE 1.0
  AFTER toolkit.found toolkit.compiles driver.found driver.initializes driver.supports_toolkit device.count
        device.compute_capability device.memory architectures.ptx_within_driver architectures.cover_devices
  NEEDS device.count probe.kernel
)

function(csc_check_device_runs_kernels name)
  csc_devices_judge(devices "${name}" capability memory kernel)
  csc_fact_get(ending probe.kernel)
  csc_fact_source(ending_words probe.kernel)
  csc_devices_words(words "${name}")
  if(devices_COUNT EQUAL 0)
    csc_finding(unknown "not checked: no device is here")
  elseif(devices_VERDICT STREQUAL "pass")
    csc_finding(pass "a kernel runs on ${devices_GOOD} of ${devices_COUNT} devices")
  elseif(ending STREQUAL "not_built")
    csc_finding(fail "nvcc builds no kernel for the devices here")
    csc_finding_found("${ending_words}" "${devices_LINES}")
  elseif(ending MATCHES "^(timed_out|killed|failed)$")
    csc_finding(fail "a kernel does not survive its launch")
    csc_finding_found("${ending_words}" "${devices_LINES}")
  elseif(ending STREQUAL "not_run")
    csc_finding(unknown "not checked: ${ending_words}")
  elseif(devices_VERDICT STREQUAL "unknown")
    csc_finding(unknown "not known of enough devices: ${devices_WORDS}")
  else()
    csc_finding(fail "a kernel does not run on enough of the devices")
    csc_finding_found("${devices_GOOD} of ${devices_COUNT}" "${devices_LINES}")
  endif()
  csc_finding_get(status "${name}" device.runs_kernels status)
  if(status STREQUAL "fail")
    csc_fact_get(toolkit toolkit.version)
    csc_finding_required("a kernel of toolkit ${toolkit} runs on ${words}" "")
    csc_kernel_because("${name}")
    csc_fix_kernel("${name}")
  endif()
endfunction()

function(csc_kernel_because name)
  csc_fact_get(built kernel.architectures)
  csc_fact_get(ending probe.kernel)
  csc_architectures_wanted(wanted source "${name}")
  list(JOIN wanted " " wanted_words)
  set(words "it was built for ${built}")
  if(ending STREQUAL "not_built")
    set(words "it was to be built for ${built}")
  endif()
  if(NOT built STREQUAL "" AND NOT wanted STREQUAL "")
    csc_finding_because("${words}" "${source} is ${wanted_words}")
  elseif(NOT built STREQUAL "")
    csc_finding_because("${words}" "CMAKE_CUDA_ARCHITECTURES is not set")
  endif()
endfunction()

# How a device does with the kernel. One that was not tried does as another of its capability that was, and was not busy.
function(csc_device_kernel meets_variable words_variable name index)
  csc_kernel_told_by(told ${index})
  csc_kernel_meets(meets ${told})
  csc_fact_get(model device.${index}.name)
  csc_fact_get(capability device.${index}.compute_capability)
  csc_fact_get(runs kernel.${told}.runs)
  csc_fact_get(error kernel.${told}.error)
  csc_fact_get(error_name kernel.${told}.error_name)
  csc_fact_get(step kernel.${told}.step)
  set(words "not tried")
  if(runs STREQUAL "yes")
    set(words "runs")
  elseif(step STREQUAL "result")
    set(words "a wrong result")
  elseif(runs STREQUAL "no")
    set(words "error ${error} ${error_name} (${step})")
  endif()
  set(${meets_variable} ${meets} PARENT_SCOPE)
  set(${words_variable} "${model} ${capability} ${words}" PARENT_SCOPE)
endfunction()
