# SPDX-License-Identifier: Apache-2.0
# What is set around nvcc and changes how it builds: flags, a host compiler, variables of the environment.
include_guard(GLOBAL)

#[=[.rst:
csc_surroundings_locate
-----------------------
``csc_surroundings_locate(<flags> <host compiler>)`` sets the fact toolkit.surroundings: the names of what is set, or -.
#]=]
function(csc_surroundings_locate flags host)
  set(names "")
  if(NOT flags STREQUAL "")
    csc_surroundings_name(name CMAKE_CUDA_FLAGS CUDAFLAGS)
    list(APPEND names "${name}")
  endif()
  if(NOT host STREQUAL "")
    csc_surroundings_name(name CMAKE_CUDA_HOST_COMPILER CUDAHOSTCXX)
    list(APPEND names "${name}")
  endif()
  csc_surroundings_environment(variables)
  foreach(variable IN LISTS variables)
    csc_outside_environment(value ${variable})
    if(variable STREQUAL "TMPDIR" AND IS_DIRECTORY "${value}")
      continue() # most of them do no harm
    elseif(NOT value STREQUAL "")
      list(APPEND names ${variable})
    endif()
  endforeach()
  list(JOIN names ", " names)
  if(names STREQUAL "")
    set(names -)
  endif()
  csc_fact_set(toolkit.surroundings "${names}" "CMake's variables and the environment")
endfunction()

# The variables of the environment that nvcc itself reads.
function(csc_surroundings_environment variable)
  set(${variable} NVCC_PREPEND_FLAGS NVCC_APPEND_FLAGS NVCC_CCBIN TMPDIR PARENT_SCOPE)
endfunction()

# Under which name a value came in: the environment's only where CMake's variable is not set.
function(csc_surroundings_name variable name environment)
  csc_outside_variable(value ${name})
  csc_outside_by_project(by_project ${name})
  if(value STREQUAL "")
    set(name ${environment})
  elseif(by_project)
    string(APPEND name " (${by_project})")
  endif()
  set(${variable} "${name}" PARENT_SCOPE)
endfunction()
