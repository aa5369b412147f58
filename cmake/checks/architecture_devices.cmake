# SPDX-License-Identifier: Apache-2.0
# What the checks of the declared code against the devices have in common.
include_guard(GLOBAL)
include("${CMAKE_CURRENT_LIST_DIR}/../declare/architectures.cmake")

#[=[.rst:
csc_device_code, csc_device_ptx
-------------------------------
``csc_device_code(<meets variable> <words variable> <name> <index>)``: does the device run the set's code, as far as there
is code for it? ``csc_device_ptx(...)``: is it none of those whose PTX the driver cannot compile? Properties of
:command:`csc_devices_judge`. What a kernel has shown there counts more than the rule.
#]=]
function(csc_device_code meets_variable words_variable name index)
  csc_architectures_built(elements "${name}")
  csc_fact_get(capability device.${index}.compute_capability)
  csc_fact_get(version toolkit.version)
  csc_kernel_told_by(told ${index})
  csc_fact_get(runs kernel.${told}.runs)
  csc_version_major_minor(release "${version}")
  csc_device_called(device ${index})
  if(capability STREQUAL "")
    set(${meets_variable} unknown PARENT_SCOPE)
    set(${words_variable} "${device}: does not tell its compute capability" PARENT_SCOPE)
    return()
  endif()
  csc_architectures_dropped(dropped "${capability}" "${release}")
  csc_device_outcome(code ${index} "${elements}")
  set(meets yes)
  if(NOT dropped STREQUAL "")
    set(meets no)
    set(words "this toolkit builds no code for it, the last one that does is CUDA ${dropped}")
  elseif(elements STREQUAL "" OR runs STREQUAL "yes")
    set(words "runs")
  elseif(code_ERROR STREQUAL "209")
    set(meets no)
    set(words "there is no code for it: error 209")
  elseif(code_OUTCOME STREQUAL "unsure")
    set(meets unknown)
    set(words "not promised to run ${code_CODE}")
  elseif(code_OUTCOME STREQUAL "machine_code")
    set(words "runs ${code_CODE}")
  elseif(code_OUTCOME STREQUAL "compiled")
    set(words "runs ${code_CODE}, compiled by the driver")
  else()
    set(words "there is ${code_CODE} alone, which the driver does not compile: error ${code_ERROR}")
  endif()
  set(${meets_variable} ${meets} PARENT_SCOPE)
  set(${words_variable} "${device}: ${words}" PARENT_SCOPE)
endfunction()

function(csc_device_ptx meets_variable words_variable name index)
  csc_device_code(meets words "${name}" ${index})
  csc_architectures_built(elements "${name}")
  csc_kernel_told_by(told ${index})
  csc_fact_get(runs kernel.${told}.runs)
  csc_fact_get(capability device.${index}.compute_capability)
  set(code_ERROR "")
  if(NOT capability STREQUAL "")
    csc_device_outcome(code ${index} "${elements}")
  endif()
  set(meets yes)
  if(code_ERROR STREQUAL "222" AND NOT runs STREQUAL "yes")
    set(meets no)
  endif()
  set(${meets_variable} ${meets} PARENT_SCOPE)
  set(${words_variable} "${words}" PARENT_SCOPE)
endfunction()

# "NVIDIA A40 8.6"
function(csc_device_called variable index)
  csc_fact_get(model device.${index}.name)
  csc_fact_get(capability device.${index}.compute_capability)
  string(STRIP "${model} ${capability}" words)
  set(${variable} "${words}" PARENT_SCOPE)
endfunction()

#[=[.rst:
csc_devices_severity
--------------------
``csc_devices_severity(<variable> <name> <prefix>)``: what it is when not all devices run the code, judged by
:command:`csc_devices_judge` under this prefix: ``pass`` where DEVICES says how many must, and they are enough; ``fail``
where devices are asked for and too few do; else ``warn``, since what is built may be for another machine.
#]=]
function(csc_devices_severity variable name prefix)
  csc_requirement_need(need "${name}" device)
  csc_requirement_get(asked "${name}" DEVICES)
  set(severity warn)
  if(need STREQUAL "REQUIRED" AND ${prefix}_VERDICT STREQUAL "fail")
    set(severity fail)
  elseif(NOT asked STREQUAL "" AND ${prefix}_VERDICT STREQUAL "pass")
    set(severity pass)
  endif()
  set(${variable} ${severity} PARENT_SCOPE)
endfunction()

#[=[.rst:
csc_finding_architectures
-------------------------
``csc_finding_architectures(<name>)`` gives the open finding its ``because``: what is built, and who says so.
#]=]
function(csc_finding_architectures name)
  csc_architectures_wanted(wanted source "${name}")
  list(JOIN wanted " " words)
  if(wanted STREQUAL "")
    csc_finding_because("CMAKE_CUDA_ARCHITECTURES is not set" "")
  else()
    csc_finding_because("the code is built for ${words}" "${source}")
  endif()
endfunction()
