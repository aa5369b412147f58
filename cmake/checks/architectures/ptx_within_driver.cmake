# SPDX-License-Identifier: Apache-2.0
#[=[.rst:
architectures.ptx_within_driver
-------------------------------

No device here depends on PTX that is newer than the driver.

Why it matters
  The driver compiles PTX for a device for which there is no machine code, but none that is newer than its own CUDA: the
  program stops at its first kernel with error 222, "the provided PTX was compiled with an unsupported toolchain". That
  is where minor-version compatibility ends. A lower number, such as 50-virtual, does not help: what counts is the version
  of PTX, which is the toolkit's.
How it is found
  ``ARCHITECTURES``, else CMAKE_CUDA_ARCHITECTURES, says for which devices there is PTX alone; the toolkit's version says
  which version of PTX it writes, and the driver's CUDA version which it compiles. Where a kernel has run, that counts.
  Where nobody says what is built, nvcc's default (52, from CUDA 13 on 75) is judged, and warns at most.
Fix
  Machine code for the devices, a toolkit that is no newer than the driver, or a newer driver.
When to waive
  When the program runs on another machine.
Since
  1.0
#]=]
include_guard(GLOBAL)
include("${CMAKE_CURRENT_LIST_DIR}/../architecture_devices.cmake")

csc_check_define(
  architectures.ptx_within_driver
  SINCE 1.0
  AREA driver
  AFTER toolkit.found architectures.known_to_toolkit driver.found driver.initializes driver.supports_toolkit
        device.visible device.count device.compute_capability device.memory
  NEEDS driver.cuda toolkit.version
)

function(csc_check_architectures_ptx_within_driver name)
  csc_fact_get(cuda driver.cuda)
  csc_fact_get(toolkit toolkit.version)
  csc_fact_get(count device.count)
  csc_architectures_built(elements "${name}")
  csc_driver_compiles(compiles "${cuda}" "${toolkit}")
  csc_architectures_wanted(wanted source "${name}")
  if(wanted STREQUAL "" AND NOT compiles)
    csc_ptx_of_default("${name}")
  elseif(elements STREQUAL "")
    csc_finding(none "")
  elseif(compiles)
    csc_finding(pass "CUDA ${cuda} compiles the PTX of toolkit ${toolkit}")
  else()
    csc_ptx_judge("${name}" "${elements}" "${count}")
  endif()
endfunction()

# The driver compiles none of the toolkit's PTX: who needs it?
function(csc_ptx_judge name elements count)
  csc_devices_judge(devices "${name}" capability memory ptx)
  csc_devices_severity(severity "${name}" devices)
  list(FILTER elements EXCLUDE REGEX "-virtual$")
  if("${count}" MATCHES "^0?$" AND elements STREQUAL "")
    csc_ptx_too_new("${name}" warn "all code is PTX, and no device is here")
  elseif("${count}" MATCHES "^0?$" OR devices_MISSED EQUAL 0 OR severity STREQUAL "pass")
    csc_finding(pass "no device here needs PTX")
  else()
    if(devices_MISSED EQUAL devices_CONSIDERED) # nothing that is built runs on this machine
      set(severity fail)
      csc_finding_strict()
    endif()
    csc_ptx_too_new("${name}" ${severity} "${devices_LINES}")
  endif()
endfunction()

# Nobody says what is built: CMake takes nvcc's default then, unless the project sets its targets' architectures.
function(csc_ptx_of_default name)
  csc_fact_get(toolkit toolkit.version)
  csc_fact_get(count device.count)
  csc_version_major_minor(release "${toolkit}")
  csc_architectures_default(default "${release}")
  set(lines "")
  set(index 0)
  while(index LESS "0${count}")
    csc_device_outcome(code ${index} "${default}")
    csc_device_called(device ${index})
    if(code_ERROR STREQUAL "222")
      list(APPEND lines "device ${index}: ${device}: there is compute_${default} alone: error 222")
    endif()
    math(EXPR index "${index} + 1")
  endwhile()
  list(JOIN lines "\n" lines)
  csc_finding(none "")
  if(NOT lines STREQUAL "")
    csc_ptx_too_new("${name}" warn "${lines}")
    csc_finding_because("nvcc's default is ${default}" "unless the targets set CUDA_ARCHITECTURES: say so in ARCHITECTURES")
  endif()
endfunction()

function(csc_ptx_too_new name status words)
  csc_fact_get(toolkit toolkit.version)
  csc_fact_get(nvcc toolkit.nvcc)
  csc_fact_source(rule toolkit.nvcc)
  csc_fact_get(cuda driver.cuda)
  csc_version_major_minor(release "${toolkit}")
  csc_driver_words(driver)
  csc_finding(${status} "the driver does not compile this toolkit's PTX")
  csc_finding_required(
    "a driver of CUDA ${release} or newer, or machine code for the devices"
    "toolkit ${toolkit} is in use: ${nvcc}, ${rule}"
  )
  csc_finding_found("${driver}" "${words}")
  csc_finding_architectures("${name}")
  csc_fix_architectures("${name}")
  csc_requirement_toolkits(range "${name}")
  csc_fix_toolkit_for_driver("${range}" "${cuda}")
  csc_fix_forward_compatibility()
  csc_fix_driver_of_cuda("${toolkit}")
endfunction()
