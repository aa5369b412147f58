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
csc_outside_program
-------------------
``csc_outside_program(<variable> <name>...)``: the first program of these names in PATH, as the shell finds it;
empty when
there is none. (find_program() would take what stands in its variable already.)
#]=]
function(csc_outside_program variable)
  unset(csc_program)
  set(only_path NAMES_PER_DIR PATHS ENV PATH NO_DEFAULT_PATH NO_CACHE NO_CMAKE_FIND_ROOT_PATH)
  find_program(csc_program NAMES ${ARGN} ${only_path})
  if(NOT csc_program)
    set(csc_program "")
  endif()
  set(${variable} "${csc_program}" PARENT_SCOPE)
endfunction()

#[=[.rst:
csc_outside_by_project
----------------------
``csc_outside_by_project(<variable> <name>)``: "set by the project or a toolchain file" when that is so: then a
"-D" on the
command line does not change it. Else empty, as it is for what cuda_stack_select() has chosen, which never goes over a "-D".
#]=]
function(csc_outside_by_project variable name)
  set(words "")
  csc_outside_chosen(chosen ${name})
  if(DEFINED ${name} AND NOT chosen)
    csc_cache_get(type ${name} TYPE)
    csc_cache_get(cached ${name} VALUE)
    if("${type}" STREQUAL "" OR NOT "${cached}" STREQUAL "${${name}}")
      set(words "set by the project or a toolchain file")
    endif()
  endif()
  set(${variable} "${words}" PARENT_SCOPE)
endfunction()

#[=[.rst:
csc_outside_choices, csc_outside_choose, csc_outside_chosen
-----------------------------------------------------------
``csc_outside_choices(<variable>)``: the variables of CMake's that cuda_stack_select() may set.
``csc_outside_choose(<name> <value>)`` notes that cuda_stack_select() gives this value to a variable of CMake's; an empty
value, that it does not. ``csc_outside_chosen(<variable> <name>)``: TRUE when the variable has a value that was noted.
#]=]
function(csc_outside_choices variable)
  set(${variable} CMAKE_CUDA_COMPILER CMAKE_CUDA_HOST_COMPILER CUDAToolkit_ROOT CMAKE_CUDA_ARCHITECTURES PARENT_SCOPE)
endfunction()

function(csc_outside_choose name value)
  set_property(GLOBAL PROPERTY csc/chosen/${name} "${value}")
endfunction()

function(csc_outside_chosen variable name)
  csc_property_get(noted csc/chosen/${name})
  csc_outside_variable(value ${name})
  set(chosen FALSE)
  if(NOT "${noted}" STREQUAL "" AND noted STREQUAL value)
    set(chosen TRUE)
  endif()
  set(${variable} ${chosen} PARENT_SCOPE)
endfunction()

#[=[.rst:
csc_real_path
-------------
``csc_real_path(<variable> <path>)``: the path with all links followed; as it is where nothing is there, which newer
CMakes warn of.
#]=]
function(csc_real_path variable path)
  if(EXISTS "${path}")
    file(REAL_PATH "${path}" path)
  endif()
  set(${variable} "${path}" PARENT_SCOPE)
endfunction()
