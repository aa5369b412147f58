# SPDX-License-Identifier: Apache-2.0
# What a folder holds of a toolkit, by its files alone.
include_guard(GLOBAL)
include("${CMAKE_CURRENT_LIST_DIR}/platform_toolkit.cmake")

#[=[.rst:
csc_toolkit_root
----------------
``csc_toolkit_root(<variable> <path>)``: the folder, links followed, of the toolkit to which a path leads: its folder, or
an nvcc, which may be a link or a script that starts another; empty when it leads to none.
#]=]
function(csc_toolkit_root variable path)
  set(root "")
  if(IS_DIRECTORY "${path}")
    csc_real_path(root "${path}")
  elseif(EXISTS "${path}" OR IS_SYMLINK "${path}")
    csc_nvcc_started(path "${path}")
    get_filename_component(name "${path}" NAME_WE)
    get_filename_component(folder "${path}" DIRECTORY)
    if(name STREQUAL "nvcc" AND NOT folder STREQUAL "")
      get_filename_component(root "${folder}/.." ABSOLUTE)
    endif()
  endif()
  # Debian's packages: all is below /usr, and two folders stand for the toolkit that other programs expect.
  if(root MATCHES "^(.*)/lib/(nvidia-cuda-toolkit|cuda)$")
    set(root "${CMAKE_MATCH_1}")
  endif()
  set(${variable} "${root}" PARENT_SCOPE)
endfunction()

# The nvcc that a file is or starts: links are followed, and in a script the first path that ends in nvcc. Of another
# program (ccache under the name of nvcc) it gives that.
function(csc_nvcc_started variable path)
  csc_real_path(path "${path}")
  if(EXISTS "${path}")
    file(READ "${path}" head LIMIT 4096)
    if(head MATCHES "^#!.*[ \t\n\"'=](/[^\n\"'$`;|&<>]*/nvcc)[ \t\n\"']")
      set(started "${CMAKE_MATCH_1}")
      if(EXISTS "${started}")
        csc_real_path(path "${started}")
      endif()
    endif()
  endif()
  set(${variable} "${path}" PARENT_SCOPE)
endfunction()

#[=[.rst:
csc_toolkit_tree
----------------
``csc_toolkit_tree(<out> <root>)`` sets ``<out>_NVCC`` (the file, which may be a link to nothing; empty when there is
none), ``<out>_INCLUDE`` and ``<out>_LIBRARY`` (folders; empty when there is none), ``<out>_HEADER_VERSION``,
``<out>_LIBRARY_VERSION`` (major alone where the name tells no more) and ``<out>_ORIGIN``.
#]=]
function(csc_toolkit_tree out root)
  csc_platform_toolkit_parts(parts "${root}")
  csc_platform_program(program nvcc)
  set(nvcc "")
  if(EXISTS "${root}/bin/${program}" OR IS_SYMLINK "${root}/bin/${program}")
    set(nvcc "${root}/bin/${program}")
  endif()
  set(include "")
  foreach(folder IN LISTS parts_INCLUDE)
    if(include STREQUAL "" AND EXISTS "${folder}/cuda_runtime.h")
      set(include "${folder}")
    endif()
  endforeach()
  csc_header_release(header_version "${include}")
  set(library "")
  set(library_version "")
  foreach(folder IN LISTS parts_LIBRARY)
    if(library STREQUAL "" AND IS_DIRECTORY "${folder}")
      csc_tree_runtime(library library_version "${folder}" ${parts_RUNTIME})
    endif()
  endforeach()
  csc_tree_origin(origin "${root}")
  foreach(part IN ITEMS nvcc include library header_version library_version origin)
    string(TOUPPER ${part} name)
    set(${out}_${name} "${${part}}" PARENT_SCOPE)
  endforeach()
endfunction()

# The folder when it holds a runtime library, and the version that a file's name tells: that with most numbers.
function(csc_tree_runtime folder_variable version_variable folder)
  csc_text_pattern(pattern "${folder}")
  set(files "")
  foreach(name IN LISTS ARGN)
    file(GLOB found "${pattern}/${name}")
    list(APPEND files ${found})
  endforeach()
  set(version "")
  foreach(file IN LISTS files)
    if(file MATCHES "\\.so\\.([0-9]+)(\\.[0-9]+)?(\\.[0-9]+)?$")
      string(REGEX REPLACE "^.*\\.so\\." "" numbers "${file}")
      string(LENGTH "${numbers}" length)
      string(LENGTH "${version}" longest)
      if(length GREATER longest)
        set(version "${numbers}")
      endif()
    endif()
  endforeach()
  if(NOT files)
    set(folder "")
  endif()
  set(${folder_variable} "${folder}" PARENT_SCOPE)
  set(${version_variable} "${version}" PARENT_SCOPE)
endfunction()

# Whose packages or installer made the folder.
function(csc_tree_origin variable root)
  set(origin NVIDIA)
  if(root MATCHES "/(site|dist)-packages/nvidia/[^/]+$")
    set(origin pip)
  elseif(IS_DIRECTORY "${root}/conda-meta")
    set(origin conda)
  elseif(root MATCHES "/hpc_sdk/")
    set(origin "HPC SDK")
  elseif(root STREQUAL "/usr" OR EXISTS "${root}/lib/nvidia-cuda-toolkit")
    set(origin distribution)
  endif()
  set(${variable} "${origin}" PARENT_SCOPE)
endfunction()
