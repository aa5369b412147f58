# SPDX-License-Identifier: Apache-2.0
# What mends a runtime library that is not there, or not the right one.
include_guard(GLOBAL)

#[=[.rst:
csc_fix_runtime
---------------
``csc_fix_runtime(<range>)`` adds to the open finding the way to another runtime library than the one that would be
loaded. No other counts while the loader's variable names the folder of this one: the loader looks there first.
#]=]
function(csc_fix_runtime range)
  csc_fact_get(file runtime.file)
  csc_fact_source(where runtime.file)
  csc_fix_loader_variable(done "${file}" "${where}")
  if(NOT done)
    csc_fix_toolkit("${range}")
  endif()
endfunction()

#[=[.rst:
csc_fix_runtime_for_driver
--------------------------
``csc_fix_runtime_for_driver(<range>)`` adds the ways to a runtime library in the range that the driver runs.
#]=]
function(csc_fix_runtime_for_driver range)
  csc_fact_get(file runtime.file)
  csc_fact_source(where runtime.file)
  csc_fix_loader_variable(done "${file}" "${where}")
  if(NOT done)
    csc_fix_toolkit_for_driver("${range}" "")
  endif()
endfunction()
