# SPDX-License-Identifier: Apache-2.0
# The variables that name a toolkit, and the toolkit to which each leads. Two ways to one folder are one toolkit.
include_guard(GLOBAL)

#[=[.rst:
csc_environment_variables_locate
--------------------------------
Facts environment.<n>.*, .count, .root, .named and .hidden.*.
#]=]
function(csc_environment_variables_locate)
  csc_environment_used(used)
  csc_environment_named()
  set(count 0)
  csc_property_get(names csc/environment_variables)
  foreach(name IN LISTS names)
    csc_outside_environment(value ${name})
    if(name STREQUAL "PATH")
      csc_outside_program(value nvcc)
    endif()
    if(NOT value MATCHES "^$|NOTFOUND$")
      csc_environment_row(count ${name} "${value}" "the environment" "${used}")
    endif()
    # the entry, as reading the variable would count as its use
    if(name MATCHES "^(CUDAToolkit_ROOT|CUDA_TOOLKIT_ROOT_DIR)$")
      csc_cache_get(value ${name} VALUE)
      if(NOT "${value}" MATCHES "^$|NOTFOUND$")
        csc_environment_row(count ${name} "${value}" "CMake's cache" "${used}")
      endif()
    endif()
  endforeach()
  csc_fact_set(environment.count ${count} "the environment and CMake's cache")
  csc_environment_hidden("${used}")
endfunction()

# The toolkit in use, by its folder.
function(csc_environment_used variable)
  csc_fact_get(root toolkit.root)
  csc_fact_get(nvcc toolkit.nvcc)
  set(used "")
  foreach(path IN ITEMS "${root}" "${nvcc}")
    if(used STREQUAL "" AND NOT path STREQUAL "")
      csc_toolkit_root(used "${path}")
    endif()
  endforeach()
  if(used STREQUAL "")
    csc_fact_unknown(environment.root "there is no CUDA compiler")
  else()
    csc_fact_set(environment.root "${used}" "toolkit.root")
  endif()
  set(${variable} "${used}" PARENT_SCOPE)
endfunction()

# Has somebody named the compiler? CMake's own search makes an entry of type FILEPATH, and so does CUDACXX.
function(csc_environment_named)
  csc_fact_source(rule toolkit.nvcc)
  csc_cache_get(type CMAKE_CUDA_COMPILER TYPE)
  set(named -)
  if(rule MATCHES "^(CMAKE_CUDA_COMPILER|chosen by )" OR "${type}" MATCHES "^(STRING|UNINITIALIZED)$")
    set(named CMAKE_CUDA_COMPILER)
  elseif(rule MATCHES "^CUDACXX")
    set(named CUDACXX)
  endif()
  csc_fact_set(environment.named "${named}" "CMake's cache and the rule of its search")
endfunction()

# The facts of one variable; none when it names another compiler than an nvcc.
function(csc_environment_row count_variable name value source used)
  set(index ${${count_variable}})
  csc_environment_place(root nvcc version problem ${name} "${value}" "${used}")
  if(root STREQUAL "" AND problem STREQUAL "")
    return()
  endif()
  csc_text_one_line(value "${value}")
  csc_fact_set(environment.${index}.name ${name} "${source}")
  csc_fact_set(environment.${index}.value "${value}" "${source}")
  csc_environment_set(environment.${index}.root "${root}" "${value}" "${problem}")
  if(EXISTS "${nvcc}") # else it is a link to nothing
    csc_environment_set(environment.${index}.nvcc "${nvcc}" "${value}" "${problem}")
  endif()
  csc_environment_set(environment.${index}.version "${version}" "${value}" "${problem}")
  csc_environment_agrees(agrees "${root}" "${nvcc}" "${used}")
  csc_fact_set(environment.${index}.agrees ${agrees} "by the folders, links followed")
  math(EXPR index "${index} + 1")
  set(${count_variable} ${index} PARENT_SCOPE)
endfunction()

#[=[.rst:
csc_environment_set
-------------------
``csc_environment_set(<key> <value> <source> <reason>)``: a fact, known or, when the value is empty, unknown.
#]=]
function(csc_environment_set key value source reason)
  if(value STREQUAL "")
    csc_fact_unknown(${key} "${reason}")
  else()
    csc_fact_set(${key} "${value}" "${source}")
  endif()
endfunction()

# The same folder; or one whose nvcc is the one in use, leads to it, or starts it.
function(csc_environment_agrees variable root nvcc used)
  set(agrees no)
  if(NOT root STREQUAL "" AND root STREQUAL used)
    set(agrees yes)
  elseif(NOT nvcc STREQUAL "")
    csc_fact_get(used_nvcc toolkit.nvcc)
    csc_real_path(used_file "${used_nvcc}")
    csc_real_path(file "${nvcc}")
    csc_toolkit_root(started "${nvcc}")
    if(started STREQUAL used OR file STREQUAL used_file)
      set(agrees yes)
    endif()
  endif()
  set(${variable} ${agrees} PARENT_SCOPE)
endfunction()
