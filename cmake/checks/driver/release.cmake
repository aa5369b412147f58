# SPDX-License-Identifier: Apache-2.0
#[=[.rst:
driver.release
--------------

The driver release is in the range of ``DRIVER``, or where Windows' numbers count, of ``DRIVER_WINDOWS``.

Why it matters
  A project may need what a driver release has brought. For running a toolkit's programs ``driver.supports_toolkit`` is
  the better question.
How it is found
  The release that NVML tells; where it does not, the one in the name of the libcuda that would be loaded; else that of the
  kernel's module. Under WSL the Windows driver counts. A Jetson's numbers are of a row of their own: unknown.
Fix
  A newer driver; in a container, its host's.
When to waive
  When the program runs on another machine.
Since
  1.0
#]=]
include_guard(GLOBAL)

csc_check_define(
  driver.release
  SINCE 1.0
  KEYWORD DRIVER DRIVER_WINDOWS
  AFTER driver.found
  NEEDS driver.numbering driver.release
)

function(csc_check_driver_release name)
  csc_fact_get(numbering driver.numbering)
  csc_fact_get(release driver.release)
  csc_fact_source(where driver.release)
  set(keyword DRIVER)
  if(numbering STREQUAL "Windows")
    set(keyword DRIVER_WINDOWS)
  endif()
  csc_requirement_get(range "${name}" ${keyword})
  if(numbering STREQUAL "Tegra")
    csc_finding(unknown "not checked: the releases of a Jetson's driver have numbers of their own")
  elseif(range STREQUAL "")
    csc_finding(pass "${release}, and no release is asked for on ${numbering}")
  else()
    csc_range_contains(inside "${range}" "${release}")
    if(inside)
      csc_finding(pass "${release} meets ${range}")
    else()
      csc_driver_outside("${keyword}" "${range}" "${release}" "driver ${release}" "${where}")
    endif()
  endif()
endfunction()

# A number of the driver outside the range of its keyword.
function(csc_driver_outside keyword range version found where)
  csc_range_words(words "${range}")
  csc_range_parse(asked "${range}")
  if(version VERSION_LESS asked_MIN)
    csc_finding(fail "the driver is too old")
  else()
    csc_finding(fail "the driver is newer than asked for")
  endif()
  set(what "driver ${words}")
  if(keyword STREQUAL "DRIVER_CUDA")
    set(what "a driver whose CUDA version is ${words}")
  endif()
  csc_finding_required("${what}" "${keyword} ${range}")
  csc_finding_found("${found}" "${where}")
  if(version VERSION_GREATER asked_MIN)
    csc_finding_fix("Raise the upper end of ${keyword}: a newer driver runs the programs that an older one did." "")
  elseif(keyword STREQUAL "DRIVER_CUDA")
    csc_fix_driver_of_cuda("${asked_MIN}")
  else()
    csc_fix_driver("${asked_MIN}")
  endif()
endfunction()
