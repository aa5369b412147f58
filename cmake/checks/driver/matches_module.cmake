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
  differ by intent. Under WSL the kernel's side is Windows': a libcuda of a Linux driver hides the one that Windows brings
  (/usr/lib/wsl/lib). On a Jetson there is nothing to compare.
Fix
  A restart; in a container, no libcuda of its own; under WSL, no Linux driver.
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
  csc_fact_get(ending probe.driver)
  csc_fact_get(nodes driver.device_nodes)
  csc_init_meaning(meaning "${error}" "${nodes}")
  csc_driver_inside_wsl(inside)
  csc_driver_by_intent(by_intent)
  if(inside AND NOT meaning STREQUAL "usable")
    csc_driver_hides_windows()
  elseif(NOT numbering STREQUAL "Linux" OR meaning STREQUAL "absent") # a container shows its host's module, device or not
    csc_finding(none "")
  elseif(module STREQUAL "" OR library STREQUAL "")
    csc_driver_unmatched("${name}" "${library}" "${module}")
  elseif(library VERSION_EQUAL module)
    csc_finding(pass "both are of driver ${module}")
  elseif(meaning STREQUAL "busy" OR error STREQUAL "804" OR (by_intent AND NOT error MATCHES "^(0|803)?$"))
    csc_finding(none "") # a mismatch would be 803; 804 is about the device
  elseif(meaning STREQUAL "usable")
    csc_finding(pass "library ${library} and module ${module} work together")
  elseif(meaning STREQUAL "unknown" AND NOT ending MATCHES "^(killed|failed|timed_out)$")
    csc_driver_unmatched("${name}" "${library}" "${module}")
  else()
    csc_driver_mismatch("${library}" "${module}")
  endif()
endfunction()

# cuda-compat's library over the module of a driver that it is for.
function(csc_driver_by_intent variable)
  csc_fact_get(file driver.library)
  csc_fact_get(link driver.library_link)
  csc_fact_get(library driver.library_release)
  csc_fact_get(module driver.module_release)
  csc_forward_driver(verdict "${library}" "${module}")
  set(by_intent FALSE)
  if("${file} ${link}" MATCHES "/compat/" AND verdict STREQUAL "yes")
    set(by_intent TRUE)
  endif()
  set(${variable} ${by_intent} PARENT_SCOPE)
endfunction()

# A Linux driver's library in WSL: it has its release in its name, the one of Windows has not.
function(csc_driver_inside_wsl variable)
  csc_driver_in_wsl(wsl)
  csc_fact_get(release driver.library_release)
  csc_fact_get(link driver.library_link)
  set(inside FALSE)
  if(wsl AND NOT release STREQUAL "" AND NOT link MATCHES "^/usr/lib/wsl/")
    set(inside TRUE)
  endif()
  set(${variable} ${inside} PARENT_SCOPE)
endfunction()

function(csc_driver_hides_windows)
  csc_fact_get(file driver.library)
  csc_fact_get(release driver.library_release)
  csc_finding(fail "a Linux driver inside WSL hides the one of Windows")
  csc_finding_required("the library that Windows brings" "/usr/lib/wsl/lib/libcuda.so.1")
  csc_finding_found("the library of Linux driver ${release}" "${file}")
  csc_finding_because("under WSL only the Windows driver reaches the device" "")
  csc_fix_driver_library(mended)
  csc_finding_fix(
    "Remove the Linux driver inside WSL (packages such as nvidia-driver-*, libcuda1, cuda-drivers); keep the toolkit."
    "" root
  )
endfunction()

function(csc_driver_mismatch library module)
  csc_fact_get(file driver.library)
  csc_fact_source(where driver.module_release)
  csc_fact_get(container machine.container)
  csc_finding(fail "the driver's library and the kernel's module differ")
  csc_finding_required("the library of driver ${module}" "the kernel's module is of ${module}: ${where}")
  csc_finding_found("the library of driver ${library}" "${file}")
  csc_fix_driver_library(mended)
  if(mended)
    return()
  elseif(container STREQUAL "yes")
    csc_finding_fix("Let the container have its host's libcuda instead of one of its own (docker run --gpus all)." "" driver)
  else()
    csc_finding_fix(
      "Restart the machine, so that the kernel loads the module of driver ${library}."
      "if it stays, the kernel that starts (uname -r) has the former module alone" driver
    )
  endif()
endfunction()

# One side is not known, or both and not whether they work together: worth a line only where a driver is asked for.
function(csc_driver_unmatched name library module)
  csc_requirement_need(need "${name}" driver)
  csc_fact_reason(library_reason driver.library_release)
  csc_fact_reason(module_reason driver.module_release)
  if(NOT need STREQUAL "REQUIRED")
    csc_finding(none "")
  elseif(module STREQUAL "")
    csc_finding(unknown "not checked: ${module_reason}")
  elseif(library STREQUAL "")
    csc_finding(unknown "not checked: ${library_reason}")
  else()
    csc_finding(unknown "library ${library}, module ${module}: not tried whether they work together")
  endif()
endfunction()
