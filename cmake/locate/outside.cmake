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

#[=[.rst:
csc_outside_by_project
----------------------
``csc_outside_by_project(<variable> <name>)``: "set by the project or a toolchain file" when that is so: then a "-D" on the
command line does not change it. Else empty.
#]=]
function(csc_outside_by_project variable name)
  set(words "")
  if(DEFINED ${name})
    get_property(type CACHE ${name} PROPERTY TYPE)
    get_property(cached CACHE ${name} PROPERTY VALUE)
    if("${type}" STREQUAL "" OR NOT "${cached}" STREQUAL "${${name}}")
      set(words "set by the project or a toolchain file")
    endif()
  endif()
  set(${variable} "${words}" PARENT_SCOPE)
endfunction()
