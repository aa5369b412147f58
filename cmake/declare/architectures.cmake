# SPDX-License-Identifier: Apache-2.0
# What a set's code is built for.
include_guard(GLOBAL)
include("${CMAKE_CURRENT_LIST_DIR}/../facts/architectures.cmake")

#[=[.rst:
csc_architectures_wanted
------------------------
``csc_architectures_wanted(<variable> <source variable> <name>)``: what a set's code is built for, as a list with
semicolons, and who says so: its keyword ARCHITECTURES, else CMAKE_CUDA_ARCHITECTURES. Empty when nobody has said.
#]=]
function(csc_architectures_wanted variable source_variable name)
  csc_requirement_get(wanted "${name}" ARCHITECTURES)
  set(source "ARCHITECTURES")
  if(wanted STREQUAL "")
    csc_fact_get(wanted toolkit.architectures)
    csc_fact_source(source toolkit.architectures)
    string(REPLACE " " ";" wanted "${wanted}")
  endif()
  if(wanted STREQUAL "-")
    set(wanted "")
  endif()
  set(${variable} "${wanted}" PARENT_SCOPE)
  set(${source_variable} "${source}" PARENT_SCOPE)
endfunction()

#[=[.rst:
csc_architectures_built
-----------------------
``csc_architectures_built(<variable> <name>)``: the same as elements that are numbers (:command:`csc_architectures_expand`);
empty when it cannot be told.
#]=]
function(csc_architectures_built variable name)
  csc_architectures_wanted(wanted source "${name}")
  csc_architectures_known(listed)
  csc_devices_numbers(devices)
  csc_architectures_expand(elements "${wanted}" "${listed}" "${devices}")
  set(${variable} "${elements}" PARENT_SCOPE)
endfunction()
