# SPDX-License-Identifier: Apache-2.0
# All checks in the order in which they are run: a cause stands before what follows from it. The file of
# toolkit.version is checks/toolkit/version.cmake, its function csc_check_toolkit_version().
include_guard(GLOBAL)

#[=[.rst:
csc_check_ids
-------------
``csc_check_ids(<variable>)``: the ids of all checks, in their order.
#]=]
function(csc_check_ids variable)
  set(
    ids
    environment.cache
    toolkit.found
    toolkit.version
    toolkit.complete
    toolkit.consistent
    architectures.known_to_toolkit
    host_compiler.supported
    toolkit.compiles
    probe.toolkit
    environment.toolkit
    environment.libraries
    driver.found
    driver.matches_module
    device.visible
    driver.initializes
    driver.release
    driver.cuda
    driver.supports_toolkit
    runtime.version
    runtime.supported_by_driver
    device.count
    device.compute_capability
    device.memory
    architectures.ptx_within_driver
    architectures.cover_devices
    device.runs_kernels
    cudnn.header
    probe.library
    cudnn.library
    cudnn.matches_header
    cudnn.matches_cuda
  )
  set(${variable} "${ids}" PARENT_SCOPE)
endfunction()

#[=[.rst:
csc_check_areas
---------------
``csc_check_areas(<variable>)``: the words before the dot of the ids, each once.
#]=]
function(csc_check_areas variable)
  csc_check_ids(areas)
  list(TRANSFORM areas REPLACE "\\..*" "")
  list(REMOVE_DUPLICATES areas)
  set(${variable} "${areas}" PARENT_SCOPE)
endfunction()
