# SPDX-License-Identifier: Apache-2.0
# What mends variables that lead elsewhere than to the toolkit in use, and a build tree that keeps another.
include_guard(GLOBAL)
include("${CMAKE_CURRENT_LIST_DIR}/environment_libraries.cmake")
include("${CMAKE_CURRENT_LIST_DIR}/shell.cmake")

#[=[.rst:
csc_fix_variables
-----------------
``csc_fix_variables(<name> <source> <nvcc> <release> <range> <other>...)`` adds the ways to make a variable agree with
the toolkit in use: to give it that one's folder, or to use the toolkit that it names, when its nvcc is known and its
release in the range of TOOLKIT. The others are variables of the environment that are to change with it. Who gives CMake
a folder on the command line wants that toolkit: then this comes first.
#]=]
function(csc_fix_variables name source nvcc release range)
  csc_fact_get(reconfigure remedy.reconfigure)
  csc_fact_get(root environment.root)
  set(environment "${ARGN}")
  if(source STREQUAL "CMake's cache" OR name STREQUAL "CUDACXX")
    csc_fix_take_toolkit("${nvcc}" "${release}" "${range}")
  endif()
  if(source STREQUAL "CMake's cache")
    csc_finding_fix("${reconfigure} -U${name}" "without ${name}")
  endif()
  if(name STREQUAL "PATH")
    csc_shell_path(path "${root}/bin")
    csc_finding_fix("${path}${reconfigure}" "the toolkit in use")
  elseif(NOT environment STREQUAL "")
    csc_fix_assignments(assignments "${root}" ${environment})
    csc_finding_fix("${assignments} && ${reconfigure}" "the toolkit in use")
  endif()
  if(NOT source STREQUAL "CMake's cache" AND NOT name STREQUAL "CUDACXX")
    csc_fix_take_toolkit("${nvcc}" "${release}" "${range}")
  endif()
endfunction()

# The shell's words that give variables the folder of the toolkit in use. Those that name a part or a program are unset.
function(csc_fix_assignments variable root)
  csc_fact_get(system machine.system)
  set(exported "")
  set(unset "")
  set(windows "")
  foreach(name IN LISTS ARGN)
    csc_property_get(kind "csc/environment_variable/${name}/KIND")
    if(kind STREQUAL "folder" AND NOT root STREQUAL "")
      csc_text_shell(value "${root}")
      string(APPEND exported " ${name}=${value}")
      list(APPEND windows "set \"${name}=${root}\"")
    else()
      string(APPEND unset " ${name}")
      list(APPEND windows "set ${name}=")
    endif()
  endforeach()
  set(words "export${exported}")
  if(exported STREQUAL "")
    set(words "unset${unset}")
  elseif(NOT unset STREQUAL "")
    set(words "unset${unset} && export${exported}")
  endif()
  if(system MATCHES "^Windows")
    list(JOIN windows " && " words)
  endif()
  set(${variable} "${words}" PARENT_SCOPE)
endfunction()

#[=[.rst:
csc_fix_take_toolkit
--------------------
``csc_fix_take_toolkit(<nvcc> <release> <range>)`` adds the command that makes CMake take this nvcc, when there is one
and some update of its release is in the range.
#]=]
function(csc_fix_take_toolkit nvcc release range)
  csc_fact_get(configure remedy.compiler_change)
  set(suits TRUE)
  if(nvcc STREQUAL "" OR release STREQUAL "" OR nvcc MATCHES "[;$]") # CMake splits such a path, nvcc expands it
    set(suits FALSE)
  elseif(NOT range STREQUAL "")
    csc_range_contains(suits "${range}" "${release}.999")
  endif()
  csc_fact_get(here remedy.toolkit_version)
  csc_version_major_minor(here "${here}")
  if(suits AND release STREQUAL here) # two copies of one release do the same: one command for both
    csc_toolkit_command(command note "${configure}")
    csc_finding_fix("${command}" "${note}")
  elseif(suits)
    csc_toolkit_take(command "${configure}" "${nvcc}")
    csc_finding_fix("${command}" "toolkit ${release}")
  endif()
endfunction()

#[=[.rst:
csc_fix_cache
-------------
``csc_fix_cache(<gone> <range>)`` adds the command that makes CMake look at the compiler and for its libraries again;
where the compiler is gone, with another toolkit of this machine. Where there is none, the ways to one.
#]=]
function(csc_fix_cache gone range)
  csc_fact_get(command environment.cache.command)
  csc_fact_get(nvcc remedy.toolkit)
  csc_fact_get(version remedy.toolkit_version)
  csc_fact_source(rule toolkit.nvcc)
  csc_fact_reason(reason toolkit.nvcc)
  if(gone AND "${rule}${reason}" MATCHES "set by the project")
    csc_finding_fix("Change CMAKE_CUDA_COMPILER where it is set: a -D does not." "")
  elseif(gone AND NOT nvcc STREQUAL "")
    csc_text_shell(value "-DCMAKE_CUDA_COMPILER=${nvcc}")
    csc_finding_fix("${command} ${value}" "toolkit ${version}, on this machine")
  elseif(gone)
    csc_fix_toolkit("${range}")
  else()
    csc_finding_fix("${command}" "CMake looks again")
  endif()
endfunction()

#[=[.rst:
csc_environment_names
---------------------
``csc_environment_names(<words variable> <list variable> <n>...)``: the names of these variables in words, and a list of
those that are the environment's and are to be given another value.
#]=]
function(csc_environment_names words_variable environment_variable)
  set(names "")
  set(environment "")
  foreach(index IN LISTS ARGN)
    csc_fact_get(one environment.${index}.name)
    csc_fact_source(source environment.${index}.name)
    list(APPEND names "${one}")
    if(NOT source STREQUAL "CMake's cache" AND NOT one STREQUAL "PATH")
      list(APPEND environment "${one}")
    endif()
  endforeach()
  list(REMOVE_DUPLICATES names)
  list(JOIN names ", " words)
  set(${words_variable} "${words}" PARENT_SCOPE)
  set(${environment_variable} "${environment}" PARENT_SCOPE)
endfunction()
