# SPDX-License-Identifier: Apache-2.0
# The places where toolkits are, each with the words for how one comes there. A place is kept as numbered properties:
# a list could not hold every path.
include_guard(GLOBAL)

include("${CMAKE_CURRENT_LIST_DIR}/../data/environment_variables.cmake")

#[=[.rst:
csc_toolkit_places
------------------
``csc_toolkit_places(<variable>)`` collects the places and gives their number; :command:`csc_toolkit_place_get` reads one.
A place is a toolkit's folder, or the file of an nvcc. Order: what is in force first.
#]=]
function(csc_toolkit_places variable)
  set_property(GLOBAL PROPERTY csc/places 0)
  csc_places_compilers()
  csc_places_variables()
  csc_places_python()
  csc_platform_toolkit_folders(folders)
  foreach(folder IN LISTS folders)
    csc_place_add("${folder}" "usual folder")
  endforeach()
  csc_property_get(count csc/places)
  set(${variable} ${count} PARENT_SCOPE)
endfunction()

#[=[.rst:
csc_toolkit_place_get
---------------------
``csc_toolkit_place_get(<path variable> <source variable> <index>)``
#]=]
function(csc_toolkit_place_get path_variable source_variable index)
  csc_property_get(path "csc/place/${index}")
  csc_property_get(source "csc/place/${index}/source")
  set(${path_variable} "${path}" PARENT_SCOPE)
  set(${source_variable} "${source}" PARENT_SCOPE)
endfunction()

function(csc_place_add path source)
  csc_property_get(index csc/places)
  set_property(GLOBAL PROPERTY "csc/place/${index}" "${path}")
  set_property(GLOBAL PROPERTY "csc/place/${index}/source" "${source}")
  math(EXPR index "${index} + 1")
  set_property(GLOBAL PROPERTY csc/places ${index})
endfunction()

# What CMake's language takes, and every nvcc in PATH.
function(csc_places_compilers)
  csc_fact_get(used toolkit.nvcc)
  csc_fact_source(rule toolkit.nvcc)
  if(NOT used STREQUAL "")
    csc_place_add("${used}" "${rule}")
  endif()
  csc_compiler_kept(before CUDA COMPILER)
  if(NOT before STREQUAL "")
    csc_place_add("${before}" "this build tree before")
  endif()
  csc_outside_environment(named CUDACXX)
  if(IS_ABSOLUTE "${named}")
    csc_place_add("${named}" CUDACXX)
  endif()
  csc_platform_program(program nvcc)
  csc_outside_environment(value PATH)
  csc_platform_path_split(folder "${value}")
  set(index 0)
  while(index LESS folder_COUNT)
    set(file "${folder_${index}}/${program}")
    if(EXISTS "${file}" OR IS_SYMLINK "${file}")
      csc_place_add("${file}" PATH)
    endif()
    math(EXPR index "${index} + 1")
  endwhile()
endfunction()

# The variables that name a toolkit's folder, and those of environment modules, EasyBuild, Cray's and conda's, which no
# build tool obeys. A value of several folders, as CUDAToolkit_ROOT may have, is a place each.
function(csc_places_variables)
  csc_property_get(names csc/environment_variables)
  set(others CUDA_BASE CUDA_INSTALL_PATH CUDATOOLKIT_HOME CRAY_CUDATOOLKIT_DIR EBROOTCUDA CONDA_PREFIX BUILD_PREFIX PREFIX)
  foreach(name IN LISTS names others)
    csc_property_get(kind "csc/environment_variable/${name}/KIND")
    csc_outside_environment(value ${name})
    if(NOT "${kind}" MATCHES "^(folder)?$")
      set(value "")
    endif()
    csc_platform_path_split(folder "${value}")
    set(index 0)
    while(index LESS folder_COUNT)
      csc_place_add("${folder_${index}}" "${name}")
      math(EXPR index "${index} + 1")
    endwhile()
  endforeach()
  csc_outside_variable(root CUDAToolkit_ROOT)
  foreach(folder IN LISTS root)
    csc_place_add("${folder}" "CUDAToolkit_ROOT, CMake's variable")
  endforeach()
endfunction()

# NVIDIA's wheels: site-packages/nvidia/cu13 holds all of CUDA 13, of CUDA 11 and 12 cuda_runtime is the runtime.
function(csc_places_python)
  csc_python_roots(root)
  set(index 0)
  while(index LESS root_COUNT)
    csc_platform_python_folders(folders "${root_${index}}")
    foreach(folder IN LISTS folders)
      csc_text_pattern(pattern "${folder}")
      file(GLOB found LIST_DIRECTORIES TRUE "${pattern}/nvidia/cu[0-9]*" "${pattern}/nvidia/cuda_runtime")
      foreach(tree IN LISTS found)
        csc_place_add("${tree}" "Python's packages")
      endforeach()
    endforeach()
    math(EXPR index "${index} + 1")
  endwhile()
endfunction()

# Python's root folders: of the environment that is active, of the python3 in PATH (all of pyenv's where that is its
# shim), and the user's own.
function(csc_python_roots prefix)
  csc_outside_program(python python3 python)
  get_filename_component(folder "${python}" DIRECTORY)
  get_filename_component(above "${folder}" DIRECTORY)
  foreach(name IN ITEMS VIRTUAL_ENV CONDA_PREFIX HOME)
    csc_outside_environment(value_${name} ${name})
  endforeach()
  set(count 0)
  foreach(root IN ITEMS "${value_VIRTUAL_ENV}" "${value_CONDA_PREFIX}" "${above}" "${value_HOME}/.local" /usr/local)
    set(roots "")
    string(REPLACE ";" "\\;" root "${root}")
    if(folder MATCHES "/shims$" AND root STREQUAL above)
      csc_text_pattern(pattern "${root}")
      file(GLOB roots LIST_DIRECTORIES TRUE "${pattern}/versions/*")
    elseif(NOT root MATCHES "^/?$")
      set(roots "${root}")
    endif()
    foreach(one IN LISTS roots)
      set(${prefix}_${count} "${one}" PARENT_SCOPE)
      math(EXPR count "${count} + 1")
    endforeach()
  endforeach()
  set(${prefix}_COUNT ${count} PARENT_SCOPE)
endfunction()
