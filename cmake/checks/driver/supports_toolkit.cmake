# SPDX-License-Identifier: Apache-2.0
#[=[.rst:
driver.supports_toolkit
-----------------------

The driver runs what the toolkit builds.

Why it matters
  A program of a toolkit that is too new for the driver builds well and stops at its first call (error 35, "CUDA driver
  version is insufficient for CUDA runtime version").
How it is found
  A driver whose CUDA version is that of the toolkit, or newer, runs its programs: a newer driver is never wrong. From
  CUDA 11 on an older one of the same major does so, too, from the major's first release on (450.80.02 for 11, 525.60.13
  for 12, 580.65.06 for 13), unless the code has to be compiled by the driver (PTX): it does not know the newer PTX (error
  222). That exception is judged where CMAKE_CUDA_ARCHITECTURES says what is built, and not where the kernel ran. On a
  machine with a device it fails even where nothing is asked of the driver; on one without it warns then.
Fix
  A toolkit that the driver runs, code for the device itself, or a newer driver; in a container, its host's.
When to waive
  When the program runs on another machine.
Since
  1.0
#]=]
include_guard(GLOBAL)

csc_check_define(
  driver.supports_toolkit
  SINCE 1.0
  AREA driver
  AFTER toolkit.found driver.found
  NEEDS driver.cuda toolkit.version
)

function(csc_check_driver_supports_toolkit name)
  csc_fact_get(cuda driver.cuda)
  csc_fact_get(toolkit toolkit.version)
  csc_requirement_get(range "${name}" TOOLKIT)
  csc_driver_here_runs(verdict way "${toolkit}")
  set(ptx "")
  csc_driver_compiles(compiles "${cuda}" "${toolkit}")
  if(way STREQUAL "minor" AND verdict STREQUAL "yes" AND NOT compiles)
    csc_driver_must_compile(ptx)
  endif()
  if(NOT ptx STREQUAL "")
    csc_driver_too_old("the driver is too old for this toolkit's PTX")
    csc_finding_because("all code for the devices here is PTX: ${ptx}" "the driver compiles none newer than its own CUDA")
    csc_fix_architectures()
    csc_fix_toolkit_for_driver("${range}" "${cuda}")
    csc_fix_driver_of_cuda("${toolkit}")
  elseif(verdict STREQUAL "no")
    csc_driver_too_old("the driver is too old for this toolkit")
    csc_fix_toolkit_for_driver("${range}" "")
    csc_driver_needed(needed what)
    if(needed STREQUAL "")
      csc_fix_driver_of_cuda("${toolkit}")
    else()
      csc_fix_driver("${needed}")
    endif()
  elseif(verdict STREQUAL "unknown")
    csc_finding(unknown "driver ${cuda} and toolkit ${toolkit}: it depends on the driver release, which is not known")
  elseif(way STREQUAL "minor")
    csc_finding(pass "CUDA ${cuda} runs toolkit ${toolkit} by minor-version compatibility")
  else()
    csc_finding(pass "CUDA ${cuda} runs toolkit ${toolkit}")
  endif()
endfunction()

function(csc_driver_too_old title)
  csc_fact_get(toolkit toolkit.version)
  csc_fact_get(nvcc toolkit.nvcc)
  csc_fact_source(rule toolkit.nvcc)
  csc_fact_get(file driver.library)
  csc_driver_needed(needed what)
  csc_version_major_minor(release "${toolkit}")
  csc_driver_words(words)
  csc_finding(fail "${title}")
  csc_fact_get(count device.count)
  if(NOT "${count}" MATCHES "^0?$")
    csc_finding_strict()
  endif()
  if(needed STREQUAL "")
    csc_finding_required("a driver of CUDA ${release} or newer" "")
  else()
    csc_finding_required("driver ${needed} or newer" "the first that runs CUDA ${what}")
  endif()
  if(title MATCHES "PTX")
    csc_finding_required("a driver of CUDA ${release} or newer, or code for the device" "toolkit ${toolkit} is in use")
  endif()
  csc_finding_found("${words}" "${file}")
  csc_finding_because("toolkit ${toolkit} is in use" "${nvcc}, ${rule}")
endfunction()

# "driver 535.309.01 (CUDA 12.2)"
function(csc_driver_words variable)
  csc_fact_get(release driver.release)
  csc_fact_get(cuda driver.cuda)
  set(words "driver ${release} (CUDA ${cuda})")
  if(release STREQUAL "")
    set(words "a driver of CUDA ${cuda}")
  endif()
  set(${variable} "${words}" PARENT_SCOPE)
endfunction()

# The driver release that the toolkit needs, and of what it is the first: the floor of its major; up to CUDA 10 that which
# came with it.
function(csc_driver_needed variable what_variable)
  csc_fact_get(toolkit toolkit.version)
  csc_fact_get(numbering driver.numbering)
  csc_version_major(major "${toolkit}")
  csc_driver_floor(floor "${major}" "${numbering}")
  set(what "${major}.x")
  if(floor STREQUAL "")
    csc_driver_first(floor "${toolkit}")
    csc_version_major_minor(what "${toolkit}")
  endif()
  set(${variable} "${floor}" PARENT_SCOPE)
  set(${what_variable} "${what}" PARENT_SCOPE)
endfunction()

# The declared architectures, when the driver would have to compile for every device here, and no kernel has run. Where
# no device is known, when there is no machine code at all.
function(csc_driver_must_compile variable)
  csc_fact_get(architectures toolkit.architectures)
  csc_fact_get(count device.count)
  csc_architecture_declared(declared "${architectures}")
  set(ptx "${architectures}")
  if("${count}" MATCHES "^0?$")
    foreach(architecture IN LISTS declared)
      if(NOT architecture MATCHES "-virtual$")
        set(ptx "")
      endif()
    endforeach()
    set(count 0)
  endif()
  set(index 0)
  while(index LESS count)
    csc_fact_get(capability device.${index}.compute_capability)
    csc_fact_get(runs kernel.${index}.runs)
    csc_architecture_pick(code "${declared}" "${capability}")
    if(runs STREQUAL "yes" OR NOT code MATCHES "^compute_")
      set(ptx "")
    endif()
    math(EXPR index "${index} + 1")
  endwhile()
  if(NOT declared)
    set(ptx "")
  endif()
  set(${variable} "${ptx}" PARENT_SCOPE)
endfunction()
