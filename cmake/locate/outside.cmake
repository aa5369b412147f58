# SPDX-License-Identifier: Apache-2.0
# What CMake, the project or the user may have set, or not: reading it must not warn under --warn-uninitialized.
include_guard(GLOBAL)

#[=[.rst:
csc_outside_variable, csc_outside_environment
---------------------------------------------
``csc_outside_variable(<variable> <name>)`` and ``csc_outside_environment(<variable> <name>)``: the value of a
variable of
CMake's, or of the environment; empty when it is not set.
#]=]
function(csc_outside_variable variable name)
  set(value "")
  if(DEFINED ${name})
    set(value "${${name}}")
  endif()
  set(${variable} "${value}" PARENT_SCOPE)
endfunction()

function(csc_outside_environment variable name)
  set(value "")
  if(DEFINED ENV{${name}})
    set(value "$ENV{${name}}")
  endif()
  set(${variable} "${value}" PARENT_SCOPE)
endfunction()
