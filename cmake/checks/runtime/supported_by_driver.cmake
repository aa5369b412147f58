# SPDX-License-Identifier: Apache-2.0
#[=[.rst:
runtime.supported_by_driver
---------------------------

The driver runs programs of the CUDA runtime library that would be loaded.

Why it matters
  A runtime library that is too new for the driver stops every program at its first call: error 35, "CUDA driver version
  is insufficient for CUDA runtime version".
How it is found
  What the library's own ``cudaGetDeviceCount()`` answers: 35 fails. Where it could not be asked, by the versions, as in
  ``driver.supports_toolkit``. Any runtime library of the driver's CUDA major is fine, and so are older ones.
Fix
  Another order of folders, a runtime library or toolkit that the driver runs, or a newer driver; in a container, its
  host's.
When to waive
  When the program runs on another machine.
Since
  1.0
#]=]
include_guard(GLOBAL)

csc_check_define(
  runtime.supported_by_driver
  SINCE 1.0
  AFTER driver.found driver.initializes driver.supports_toolkit runtime.version
  NEEDS driver.cuda runtime.version
)

function(csc_check_runtime_supported_by_driver name)
  csc_fact_get(cuda driver.cuda)
  csc_fact_get(numbering driver.numbering)
  csc_fact_get(version runtime.version)
  csc_fact_get(error runtime.device_error)
  csc_driver_here_runs(verdict way "${version}")
  set(answer "")
  if(NOT error STREQUAL "") # it has been asked, which counts more than the rule
    set(verdict yes)
    if(error EQUAL 35)
      set(verdict no)
      set(answer "its cudaGetDeviceCount() answers error 35")
    endif()
  endif()
  if(verdict STREQUAL "yes")
    csc_finding(pass "CUDA ${cuda} runs runtime library ${version}")
  elseif(verdict STREQUAL "unknown")
    csc_finding(unknown "driver ${cuda} and runtime library ${version}: it depends on the driver release")
  else()
    csc_fact_get(file runtime.file)
    csc_driver_words(words)
    csc_version_major(major "${version}")
    csc_driver_floor(floor "${major}" "${numbering}")
    csc_finding(fail "the driver is too old for the CUDA runtime library")
    csc_finding_required("a driver that runs runtime library ${version}" "${file}")
    csc_finding_found("${words}" "${answer}")
    csc_requirement_toolkits(range "${name}")
    csc_fix_runtime_for_driver("${range}")
    csc_fix_driver("${floor}")
  endif()
endfunction()
