# SPDX-License-Identifier: Apache-2.0
# The law of drivers and CUDA versions, asked about the driver that is here.
include_guard(GLOBAL)
include("${CMAKE_CURRENT_LIST_DIR}/../data/cuda_architectures.cmake")
include("${CMAKE_CURRENT_LIST_DIR}/../rules/driver.cmake")

#[=[.rst:
csc_driver_here_runs
--------------------
``csc_driver_here_runs(<verdict variable> <way variable> <CUDA version>)``: :command:`csc_driver_runs` for the driver here.
The release that counts is that of its library, where that is known: a forward-compatibility package (cuda-compat) brings
a newer one than the kernel's.
#]=]
function(csc_driver_here_runs verdict_variable way_variable cuda)
  csc_fact_get(driver_cuda driver.cuda)
  csc_fact_get(release driver.library_release)
  csc_driver_numbering(numbering)
  if(release STREQUAL "")
    csc_fact_get(release driver.release)
  endif()
  csc_driver_runs(verdict way "${driver_cuda}" "${release}" "${numbering}" "${cuda}")
  set(${verdict_variable} ${verdict} PARENT_SCOPE)
  set(${way_variable} "${way}" PARENT_SCOPE)
endfunction()

# Whose numbers the driver's release is one of: a Jetson shows itself by its device, too, where a container hides its files.
function(csc_driver_numbering variable)
  csc_fact_get(numbering driver.numbering)
  csc_fact_get(capability device.0.compute_capability)
  string(REPLACE "." "" number "${capability}")
  csc_property_get(tegra "csc/cuda_architecture/${number}/TEGRA")
  if(tegra AND numbering STREQUAL "Linux")
    set(numbering Tegra)
  endif()
  set(${variable} "${numbering}" PARENT_SCOPE)
endfunction()
