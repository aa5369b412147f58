# SPDX-License-Identifier: Apache-2.0
# The driver's probe: probes/driver.cpp, built by the host compiler, asks the driver for its version and its devices.
include_guard(GLOBAL)

#[=[.rst:
csc_driver_lane
---------------
``csc_driver_lane(<variable> <name>)``: the text of the lane; empty when there is nothing to do: the facts are there, or
nothing of a driver is on this machine. Where a device is required its program is needed again, for the kernel.
#]=]
function(csc_driver_lane variable name)
  set(text "")
  get_property(done GLOBAL PROPERTY csc/probed/driver SET)
  csc_area_kept(kept driver)
  csc_requirement_need(device "${name}" device)
  csc_driver_program(program)
  if(kept AND NOT device STREQUAL "NO" AND NOT EXISTS "${program}")
    set(kept FALSE)
  endif()
  csc_driver_traces(traces)
  if(NOT done AND NOT kept AND traces)
    csc_host_lane(text driver)
  endif()
  set(${variable} "${text}" PARENT_SCOPE)
endfunction()

function(csc_driver_program variable)
  csc_probe_folder(folder driver)
  csc_platform_program(program driver)
  set(${variable} "${folder}/${program}" PARENT_SCOPE)
endfunction()

# Is there any trace of a driver: its library, its module, its device files? Without one there is nothing to ask.
function(csc_driver_traces variable)
  csc_fact_known(library driver.library)
  csc_fact_known(module driver.module_release)
  csc_fact_get(nodes driver.device_nodes)
  set(traces FALSE)
  csc_device_files(files "${nodes}")
  if(library OR module OR NOT files STREQUAL "")
    set(traces TRUE)
  endif()
  set(${variable} ${traces} PARENT_SCOPE)
endfunction()

#[=[.rst:
csc_driver_answer
-----------------
``csc_driver_answer(<folder>)`` turns what the lane left into facts, and keeps them when the driver can be used, or
there is no device. What a busy or a sick driver says may change at any time.
#]=]
function(csc_driver_answer folder)
  csc_host_answer(probe.driver "${folder}" driver probe/driver)
  csc_driver_release()
  csc_driver_reasons()
  csc_fact_get(ending probe.driver)
  csc_fact_get(error driver.init_error)
  csc_fact_get(nodes driver.device_nodes)
  csc_init_meaning(meaning "${error}" "${nodes}")
  if(NOT error STREQUAL "0")
    csc_driver_trouble_locate()
  endif()
  if(ending STREQUAL "answered" AND meaning MATCHES "^(usable|absent)$")
    csc_area_write(driver)
  else()
    csc_area_forget(driver)
  endif()
endfunction()

# Why the driver has not told all.
function(csc_driver_reasons)
  csc_fact_get(ending probe.driver)
  csc_fact_source(words probe.driver)
  csc_fact_known(loaded driver.loaded)
  csc_fact_get(error driver.init_error)
  csc_fact_get(error_name driver.init_error_name)
  csc_fact_get(management driver.management_error)
  set(reason "cuInit() answers error ${error} ${error_name}")
  if(NOT ending STREQUAL "answered")
    set(reason "the driver probe gave no answer: ${words}")
  elseif(NOT loaded)
    csc_fact_reason(load_problem driver.loaded)
    set(reason "the driver's library cannot be loaded: ${load_problem}")
  endif()
  if(NOT management STREQUAL "")
    csc_facts_fill("nvmlInit() answers error ${management}" driver.management_release)
  endif()
  csc_driver_fill("${reason}")
endfunction()

#[=[.rst:
csc_driver_absent
-----------------
Says why there is no answer where no lane was run. That there is no driver is kept, too.
#]=]
function(csc_driver_absent)
  csc_area_kept(kept driver)
  csc_fact_known(ending probe.driver)
  csc_driver_traces(traces)
  if(NOT traces AND NOT kept)
    csc_fact_reason(reason driver.library)
    csc_facts_fill("${reason}" probe.driver)
    csc_driver_fill("${reason}")
    csc_area_write(driver)
  elseif(ending AND NOT kept)
    csc_fact_source(reason probe.driver)
    csc_driver_release()
    csc_driver_fill("${reason}")
  endif()
endfunction()

# NVML asks the kernel's module; the library's name tells the release where there is no module; both are better than a
# file of the module, which a container may not show.
function(csc_driver_release)
  csc_fact_get(loaded driver.loaded)
  if(IS_ABSOLUTE "${loaded}" AND EXISTS "${loaded}")
    file(REAL_PATH "${loaded}" file)
    csc_fact_set(driver.loaded "${file}" "the driver probe")
  endif()
  foreach(key IN ITEMS driver.management_release driver.library_release driver.module_release)
    csc_fact_known(known ${key})
    csc_fact_known(done driver.release)
    if(known AND NOT done)
      csc_fact_get(release ${key})
      csc_fact_source(source ${key})
      csc_fact_set(driver.release "${release}" "${source}")
    endif()
  endforeach()
endfunction()

function(csc_driver_fill reason)
  csc_facts_fill(
    "${reason}" driver.loaded driver.cuda driver.init_error driver.init_error_name driver.management_error
    driver.management_release driver.release device.count management.count
  )
endfunction()
