# SPDX-License-Identifier: Apache-2.0
#[=[.rst:
driver.matches_module
---------------------

The driver's library and the kernel's module are of one release.

Why it matters
  When they differ every CUDA program stops at its first call (error 803), and nvidia-smi says "Driver/library version
  mismatch". It comes about when the driver is updated while it runs, and when a container brings a libcuda of its own.
How it is found
  The release in the name of the libcuda that would be loaded, against that of the module in ``/proc/driver/nvidia`` or
  ``/sys/module/nvidia``. A driver that can be used all the same is fine: forward-compatibility packages (cuda-compat)
  differ by intent. Under WSL and on a Jetson there is nothing to compare.
Fix
  A restart; in a container, no libcuda of its own.
When to waive
  When the program runs on another machine.
Since
  1.0
#]=]
include_guard(GLOBAL)

csc_check_define(
  driver.matches_module
  SINCE 1.0
  AFTER driver.found
  NEEDS driver.numbering
)

function(csc_check_driver_matches_module name)
  csc_fact_get(numbering driver.numbering)
  csc_fact_get(library driver.library_release)
  csc_fact_get(module driver.module_release)
  csc_fact_get(error driver.init_error)
  csc_fact_get(nodes driver.device_nodes)
  csc_init_meaning(meaning "${error}" "${nodes}")
  if(NOT numbering STREQUAL "Linux" OR (module STREQUAL "" AND meaning STREQUAL "absent"))
    csc_finding(none "")
  elseif(module STREQUAL "" OR library STREQUAL "")
    csc_driver_unmatched("${name}" "${module}")
  elseif(library VERSION_EQUAL module)
    csc_finding(pass "both are of driver ${module}")
  elseif(error STREQUAL "0")
    csc_finding(pass "library ${library} and module ${module} work together")
  else()
    csc_fact_get(file driver.library)
    csc_fact_source(where driver.module_release)
    csc_finding(fail "the driver's library and the kernel's module differ")
    csc_finding_required("the library of driver ${module}" "the kernel's module is of ${module}: ${where}")
    csc_finding_found("the library of driver ${library}" "${file}")
    csc_fix_driver_library(mended)
    csc_fact_get(container machine.container)
    if(container STREQUAL "yes")
      csc_finding_fix("Let the container have its host's libcuda instead of one of its own (docker run --gpus all)." "")
    else()
      csc_finding_fix("Restart the machine, so that the kernel loads the module of driver ${library}." "")
    endif()
  endif()
endfunction()

# One side is not known: worth a line only where a driver is asked for.
function(csc_driver_unmatched name module)
  csc_requirement_need(need "${name}" driver)
  if(NOT need STREQUAL "REQUIRED")
    csc_finding(none "")
  elseif(module STREQUAL "")
    csc_fact_reason(reason driver.module_release)
    csc_finding(unknown "not checked: ${reason}")
  else()
    csc_fact_reason(reason driver.library_release)
    csc_finding(unknown "not checked: ${reason}")
  endif()
endfunction()
