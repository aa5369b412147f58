# SPDX-License-Identifier: Apache-2.0
# From a variable's value to the toolkit to which it leads.
include_guard(GLOBAL)

#[=[.rst:
csc_environment_place
---------------------
``csc_environment_place(<root variable> <nvcc variable> <version variable> <problem variable> <name> <value> <used>)``:
the folder of the toolkit to which the value of a variable leads, its nvcc and its release; or why to none. Nothing of
all that when it names another compiler than an nvcc. Of the toolkit in use (its folder is ``<used>``) all is known.
#]=]
function(csc_environment_place root_variable nvcc_variable version_variable problem_variable name value used)
  csc_property_get(kind "csc/environment_variable/${name}/KIND")
  set(problem "")
  if(kind STREQUAL "program")
    csc_environment_program(path problem "${value}")
  else()
    csc_environment_folder(path problem ${kind} "${value}")
  endif()
  foreach(part IN ITEMS root nvcc version)
    set(${part} "")
  endforeach()
  if(NOT path STREQUAL "")
    csc_toolkit_root(root "${path}")
  endif()
  if(NOT root STREQUAL "" AND root STREQUAL used)
    csc_fact_get(nvcc toolkit.nvcc)
    csc_fact_get(release toolkit.version)
    string(REGEX MATCH "^[0-9]+\\.[0-9]+" version "${release}")
  elseif(NOT root STREQUAL "")
    csc_toolkit_tree(tree "${root}")
    set(nvcc "${tree_NVCC}")
    set(version "${tree_HEADER_VERSION}")
    if(version STREQUAL "" AND tree_LIBRARY_VERSION MATCHES "^([0-9]+\\.[0-9]+)\\.[0-9]+$") # 11.0 is all of CUDA 11
      set(version "${CMAKE_MATCH_1}")
    endif()
    set(problem "nothing there tells it")
    if("${tree_NVCC}${tree_INCLUDE}${tree_LIBRARY}" STREQUAL "")
      set(root "")
      set(problem "no toolkit is there")
    endif()
  endif()
  foreach(part IN ITEMS root nvcc version problem)
    set(${${part}_variable} "${${part}}" PARENT_SCOPE)
  endforeach()
endfunction()

# A compiler as CUDACXX names it: a path or a name, with arguments or without. What is no nvcc leads to no toolkit.
function(csc_environment_program path_variable problem_variable value)
  get_filename_component(path "${value}" PROGRAM)
  set(problem "")
  get_filename_component(name "${value}" NAME)
  if(NOT path)
    set(path "")
    set(problem "there is no such program")
  else()
    get_filename_component(name "${path}" NAME_WE)
    if(NOT name STREQUAL "nvcc")
      set(path "")
    endif()
  endif()
  set(${path_variable} "${path}" PARENT_SCOPE)
  set(${problem_variable} "${problem}" PARENT_SCOPE)
endfunction()

# A folder; of one inside a toolkit, the toolkit's.
function(csc_environment_folder path_variable problem_variable kind value)
  if(CMAKE_HOST_WIN32)
    file(TO_CMAKE_PATH "${value}" value)
  endif()
  string(REGEX REPLACE "(.)/+$" "\\1" path "${value}")
  if(kind STREQUAL "part")
    string(REGEX REPLACE "(.)/(bin|include|lib|lib64|lib/x64)$" "\\1" path "${path}")
  endif()
  set(problem "")
  if(NOT IS_ABSOLUTE "${path}" OR NOT EXISTS "${path}")
    set(path "")
    set(problem "there is no such folder")
  elseif(NOT IS_DIRECTORY "${path}")
    set(path "")
    set(problem "it is no folder")
  endif()
  set(${path_variable} "${path}" PARENT_SCOPE)
  set(${problem_variable} "${problem}" PARENT_SCOPE)
endfunction()

#[=[.rst:
csc_environment_hidden
----------------------
``csc_environment_hidden(<folder of the toolkit in use>)``: facts environment.hidden.*: NVIDIA's toolkit, where its
installer links to the one that it has installed last, while CMake takes that of the distribution's packages.
#]=]
function(csc_environment_hidden used)
  csc_fact_get(named environment.named)
  set(nvcc "")
  if(used STREQUAL "/usr" AND named STREQUAL "-")
    foreach(folder IN ITEMS /usr/local/cuda /opt/cuda)
      if(nvcc STREQUAL "" AND EXISTS "${folder}/bin/nvcc")
        csc_toolkit_root(root "${folder}/bin/nvcc")
        if(NOT root STREQUAL used)
          csc_toolkit_tree(tree "${root}")
          set(nvcc "${folder}/bin/nvcc")
        endif()
      endif()
    endforeach()
  endif()
  if(NOT nvcc STREQUAL "" AND NOT tree_HEADER_VERSION STREQUAL "")
    csc_fact_set(environment.hidden.nvcc "${nvcc}" "where NVIDIA's installer puts it")
    csc_fact_set(environment.hidden.version "${tree_HEADER_VERSION}" "${tree_INCLUDE}/cuda_runtime_api.h")
  endif()
endfunction()
