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
  for 12, 580.65.06 for 13), unless the code has to be compiled by the driver: ``architectures.ptx_within_driver`` judges
  that. Up to CUDA 10 a toolkit needs the driver that came with it. Releases newer than the tables go by the same rules.
  Under WSL the Windows driver's numbers count. A Jetson runs toolkits for ARM servers (sbsa) from CUDA 13 on only. On a
  machine with a device it fails even where nothing is asked of the driver; on one without it warns then.
Fix
  A toolkit that the driver runs, or a newer driver; in a container, its host's.
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
  csc_requirement_toolkits(range "${name}")
  csc_driver_here_runs(verdict way "${toolkit}")
  csc_driver_of_servers(library)
  if(NOT library STREQUAL "")
    csc_driver_not_of_jetson("${library}")
  elseif(verdict STREQUAL "no")
    csc_driver_too_old("the driver is too old for this toolkit")
    csc_fix_toolkit_for_driver("${range}" "")
    csc_driver_needed(needed what)
    csc_devices_without_code(without)
    csc_finding_get(fixes "${name}" driver.supports_toolkit fixes)
    if(NOT without)
      csc_fix_forward_compatibility()
    endif()
    if(without) # no driver mends a toolkit that has dropped the devices
      if(fixes EQUAL 0)
        csc_fix_device_of_toolkit()
      endif()
    elseif(needed STREQUAL "")
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

# On a Jetson, the folder of a toolkit for servers with ARM processors (sbsa), which runs there from CUDA 13 on.
function(csc_driver_of_servers variable)
  csc_fact_get(numbering driver.numbering)
  csc_fact_get(toolkit toolkit.version)
  csc_fact_get(library toolkit.library)
  if(NOT numbering STREQUAL "Tegra" OR NOT library MATCHES "/sbsa-linux(/|$)" OR toolkit VERSION_GREATER_EQUAL 13.0)
    set(library "")
  endif()
  set(${variable} "${library}" PARENT_SCOPE)
endfunction()

function(csc_driver_not_of_jetson library)
  csc_fact_get(toolkit toolkit.version)
  csc_fact_source(where driver.numbering)
  csc_finding(fail "the toolkit is for servers (sbsa), and this is a Jetson")
  csc_finding_required("the toolkit of JetPack (targets/aarch64-linux)" "this is a Jetson: ${where}")
  csc_finding_found("toolkit ${toolkit} for sbsa-linux" "${library}")
  csc_finding_because("before CUDA 13 a Jetson's driver runs no programs of the toolkits for servers" "")
  csc_finding_fix("Install the toolkit of this Jetson's JetPack (sudo apt-get install nvidia-jetpack)." "" root)
endfunction()
