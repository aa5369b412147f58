# SPDX-License-Identifier: Apache-2.0
# What the last configure run has kept of the kernel that was launched on the devices.
include_guard(GLOBAL)

#[=[.rst:
csc_kernel_locate
-----------------
Takes over what is kept of the kernel, while driver, toolkit and architectures are as they were. Once a configure run.
#]=]
function(csc_kernel_locate)
  get_property(done GLOBAL PROPERTY csc/located/kernel SET)
  if(done)
    return()
  endif()
  set_property(GLOBAL PROPERTY csc/located/kernel TRUE)
  csc_property_get(driver csc/identity/driver)
  csc_property_get(toolkit csc/identity/toolkit)
  set_property(GLOBAL PROPERTY csc/identity/kernel "${driver}\n${toolkit}")
  foreach(key IN ITEMS toolkit.nvcc driver.library)
    csc_fact_get(file ${key})
    csc_watch(kernel "${file}")
  endforeach()
  csc_area_read(kept kernel)
endfunction()
