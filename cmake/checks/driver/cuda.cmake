# SPDX-License-Identifier: Apache-2.0
#[=[.rst:
driver.cuda
-----------

The driver's CUDA version is in the range of ``DRIVER_CUDA``.

Why it matters
  It says which functions of the driver API are there. It is the number that nvidia-smi prints as "CUDA Version", and not
  the toolkit's.
How it is found
  ``cuDriverGetVersion()`` of the libcuda that a program would load.
Fix
  A newer driver; in a container, its host's.
When to waive
  When the program runs on another machine.
Since
  1.0
#]=]
include_guard(GLOBAL)

csc_check_define(
  driver.cuda
  SINCE 1.0
  KEYWORD DRIVER_CUDA
  AFTER driver.found
  NEEDS driver.cuda
)

function(csc_check_driver_cuda name)
  csc_fact_get(cuda driver.cuda)
  csc_fact_get(file driver.loaded)
  csc_requirement_get(range "${name}" DRIVER_CUDA)
  csc_range_contains(inside "${range}" "${cuda}")
  if(inside)
    csc_finding(pass "${cuda} meets ${range}")
  else()
    csc_driver_words(words)
    csc_driver_outside(DRIVER_CUDA "${range}" "${cuda}" "${words}" "${file}")
  endif()
endfunction()
