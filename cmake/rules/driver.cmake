# SPDX-License-Identifier: Apache-2.0
# Which driver runs which CUDA, and what a driver's answer means.
include_guard(GLOBAL)
include("${CMAKE_CURRENT_LIST_DIR}/../data/cuda_releases.cmake")

#[=[.rst:
csc_init_meaning
----------------
``csc_init_meaning(<variable> <error> <device nodes>)``: what cuInit()'s answer means: ``usable`` (0), ``absent`` (100, no
device, and no device files either), ``busy`` (2 and 46: somebody has taken memory or device, which says nothing against
the stack), ``sick`` (anything else), or ``unknown`` when there was no answer. Source: "CUDA Driver API", CUresult.
#]=]
function(csc_init_meaning variable error nodes)
  set(meaning sick)
  if(error STREQUAL "")
    set(meaning unknown)
  elseif(error EQUAL 0)
    set(meaning usable)
  elseif(error EQUAL 100 AND "${nodes}" MATCHES "^-?$")
    set(meaning absent)
  elseif(error EQUAL 2 OR error EQUAL 46)
    set(meaning busy)
  endif()
  set(${variable} ${meaning} PARENT_SCOPE)
endfunction()

#[=[.rst:
csc_driver_runs
---------------
``csc_driver_runs(<verdict variable> <way variable> <driver's CUDA version> <driver release> <numbering> <CUDA version>)``:
does the driver run what was built with this CUDA? The verdict is ``yes``, ``no`` or ``unknown``; the way is ``same``
(the driver's CUDA is as new, or newer: a newer driver is never wrong), or ``minor`` (minor-version compatibility: an
older one of the same major, from the major's floor on, and only for code that needs no compiling by the driver).

Source: "CUDA Compatibility", sections on backward and minor-version compatibility. Measured: cudaGetDeviceCount() of
runtimes 11.8 to 13.5 over the drivers 390 to 550 agrees.
#]=]
function(csc_driver_runs verdict_variable way_variable driver_cuda release numbering cuda)
  csc_version_major_minor(cuda_release "${cuda}")
  csc_version_major(cuda_major "${cuda}")
  csc_version_major(driver_major "${driver_cuda}")
  csc_driver_floor(floor "${cuda_major}" "${numbering}")
  set(verdict no)
  set(way "")
  if(driver_cuda VERSION_GREATER_EQUAL cuda_release)
    set(verdict yes)
    set(way same)
  elseif(driver_major EQUAL cuda_major AND cuda_major GREATER_EQUAL 11)
    set(way minor)
    set(verdict yes)
    if(floor STREQUAL "" OR release STREQUAL "")
      # The first driver of CUDA 12 and that of 13 are the floors themselves; 11.0's first one is below its floor.
      if(driver_cuda VERSION_LESS 11.1)
        set(verdict unknown)
      endif()
    elseif(release VERSION_LESS floor)
      set(verdict no)
      set(way "")
    endif()
  endif()
  set(${verdict_variable} ${verdict} PARENT_SCOPE)
  set(${way_variable} "${way}" PARENT_SCOPE)
endfunction()

#[=[.rst:
csc_driver_floor
----------------
``csc_driver_floor(<variable> <CUDA major> <numbering>)``: the first driver release that runs every toolkit of a major;
empty when the table does not have it (and for a Jetson, whose numbers are its own), and up to CUDA 10, which had no
minor-version compatibility: there each toolkit has a first driver of its own.
#]=]
function(csc_driver_floor variable major numbering)
  csc_property_get(first "csc/cuda_release/${major}.0/${numbering}")
  csc_property_get(floor "csc/cuda_release/${major}.0/floor/${numbering}")
  if("${floor}" STREQUAL "" AND major GREATER_EQUAL 11)
    set(floor "${first}")
  endif()
  if("${floor}" STREQUAL "-")
    set(floor "")
  endif()
  set(${variable} "${floor}" PARENT_SCOPE)
endfunction()

#[=[.rst:
csc_driver_compiles
-------------------
``csc_driver_compiles(<variable> <driver's CUDA version> <toolkit version>)``: TRUE when the driver can compile the PTX
that this toolkit writes: its own CUDA's PTX is no older. Where the table lacks one of them, by their CUDA versions.
Source: "CUDA Compatibility", limits of minor-version compatibility; error 222.
#]=]
function(csc_driver_compiles variable driver_cuda toolkit)
  csc_version_major_minor(driver_release "${driver_cuda}")
  csc_version_major_minor(toolkit_release "${toolkit}")
  csc_property_get(known "csc/cuda_release/${driver_release}/PTX")
  csc_property_get(written "csc/cuda_release/${toolkit_release}/PTX")
  if("${known}" STREQUAL "" OR "${written}" STREQUAL "")
    set(known "${driver_release}")
    set(written "${toolkit_release}")
  endif()
  set(compiles TRUE)
  if(written VERSION_GREATER known)
    set(compiles FALSE)
  endif()
  set(${variable} ${compiles} PARENT_SCOPE)
endfunction()

#[=[.rst:
csc_device_files
----------------
``csc_device_files(<variable> <device nodes>)``: the device files that show an NVIDIA device. /dev/dxg does not: WSL makes
it for any maker's.
#]=]
function(csc_device_files variable nodes)
  string(REGEX REPLACE "(^-$|/dev/dxg)" "" nodes "${nodes}")
  string(STRIP "${nodes}" nodes)
  set(${variable} "${nodes}" PARENT_SCOPE)
endfunction()

#[=[.rst:
csc_visible_may_hide
--------------------
``csc_visible_may_hide(<variable> <CUDA_VISIBLE_DEVICES>)``: TRUE when this value can hide all devices: it is set, and does
not name the first device first. "-" stands for not set.
#]=]
function(csc_visible_may_hide variable value)
  set(may TRUE)
  if("${value}" MATCHES "^(-?|0|0,.*)$")
    set(may FALSE)
  endif()
  set(${variable} ${may} PARENT_SCOPE)
endfunction()
