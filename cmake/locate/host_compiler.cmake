# SPDX-License-Identifier: Apache-2.0
# The C++ compiler that builds the probes which need no toolkit: the one that CMake takes or has taken.
include_guard(GLOBAL)

#[=[.rst:
csc_host_compiler_locate
------------------------
Finds the C++ compiler; fact host.compiler. Once a configure run.
#]=]
function(csc_host_compiler_locate)
  get_property(done GLOBAL PROPERTY csc/located/host SET)
  if(done)
    return()
  endif()
  set_property(GLOBAL PROPERTY csc/located/host TRUE)
  csc_compiler_search(found CXX)
  set_property(GLOBAL PROPERTY csc/host/arguments "${found_ARGUMENTS}")
  if(found_ERROR)
    csc_fact_unknown(host.compiler "${found_ERROR}")
  else()
    csc_fact_set(host.compiler "${found_PATH}" "${found_RULE}")
  endif()
endfunction()
