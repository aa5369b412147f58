# SPDX-License-Identifier: Apache-2.0
# What differs between operating systems about toolkits: where they are installed, and how folders stand in a variable.
include_guard(GLOBAL)

#[=[.rst:
csc_platform_path_split
-----------------------
``csc_platform_path_split(<prefix> <value>)``: the folders in the value of a variable such as PATH, as ``<prefix>_COUNT``
and ``<prefix>_<n>``; relative ones are left out.
#]=]
function(csc_platform_path_split prefix value)
  set(separator ":")
  if(CMAKE_HOST_WIN32)
    set(separator ";")
  endif()
  csc_text_split(piece "${value}" "${separator}")
  set(count 0)
  set(index 0)
  while(index LESS piece_COUNT)
    set(folder "${piece_${index}}")
    if(CMAKE_HOST_WIN32)
      file(TO_CMAKE_PATH "${folder}" folder)
    endif()
    string(REGEX REPLACE "(.)/+$" "\\1" folder "${folder}")
    if(IS_ABSOLUTE "${folder}")
      set(${prefix}_${count} "${folder}" PARENT_SCOPE)
      math(EXPR count "${count} + 1")
    endif()
    math(EXPR index "${index} + 1")
  endwhile()
  set(${prefix}_COUNT ${count} PARENT_SCOPE)
endfunction()

#[=[.rst:
csc_platform_toolkit_folders
----------------------------
The folders into which installers put toolkits: NVIDIA's (Jetson's and WSL's are the same), the HPC SDK's, Arch's, those
of Debian's and Fedora's packages. Windows has a variable for each release as well.
#]=]
function(csc_platform_toolkit_folders variable)
  if(CMAKE_HOST_WIN32)
    csc_outside_environment(programs ProgramFiles)
    file(TO_CMAKE_PATH "${programs}" programs)
    file(GLOB folders LIST_DIRECTORIES TRUE "${programs}/NVIDIA GPU Computing Toolkit/CUDA/v*")
    foreach(major RANGE 9 19)
      foreach(minor RANGE 9)
        csc_outside_environment(folder CUDA_PATH_V${major}_${minor})
        if(NOT folder STREQUAL "")
          file(TO_CMAKE_PATH "${folder}" folder)
          list(APPEND folders "${folder}")
        endif()
      endforeach()
    endforeach()
  else()
    file(
      GLOB folders LIST_DIRECTORIES TRUE
      /usr/local/cuda /usr/local/cuda-* /opt/cuda /opt/cuda-* /opt/nvidia/hpc_sdk/*/*/cuda/[0-9]*
    )
    list(APPEND folders /usr)
  endif()
  set(${variable} "${folders}" PARENT_SCOPE)
endfunction()

#[=[.rst:
csc_platform_python_folders
---------------------------
``csc_platform_python_folders(<variable> <root>)``: the folders of packages below a root folder of Python that hold
NVIDIA's. (Each release is asked for by its name: to list a folder such as /usr/lib takes longer than all of it.)
#]=]
function(csc_platform_python_folders variable root)
  string(REPLACE ";" "\\;" root "${root}")
  set(folders "")
  foreach(place IN ITEMS Lib/site-packages lib/python3/dist-packages)
    if(IS_DIRECTORY "${root}/${place}/nvidia")
      list(APPEND folders "${root}/${place}")
    endif()
  endforeach()
  foreach(minor RANGE 6 20)
    foreach(place IN ITEMS lib/python3.${minor}/site lib64/python3.${minor}/site lib/python3.${minor}/dist)
      if(IS_DIRECTORY "${root}/${place}-packages/nvidia")
        list(APPEND folders "${root}/${place}-packages")
      endif()
    endforeach()
  endforeach()
  set(${variable} "${folders}" PARENT_SCOPE)
endfunction()

#[=[.rst:
csc_platform_toolkit_parts
--------------------------
``csc_platform_toolkit_parts(<out> <root>)``: where a toolkit's parts may be below its folder: ``<out>_INCLUDE`` and
``<out>_LIBRARY`` (folders), ``<out>_RUNTIME`` (patterns of the names that its runtime library has).
#]=]
function(csc_platform_toolkit_parts out root)
  string(REPLACE ";" "\\;" root "${root}")
  csc_platform_triplet(triplet)
  string(REGEX REPLACE "-linux-gnu$" "" processor "${triplet}")
  set(targets "${root}/targets/${processor}-linux" "${root}/targets/sbsa-linux")
  set(includes "${root}/include")
  set(libraries "${root}/lib64" "${root}/lib" "${root}/lib/x64" "${root}/lib/${triplet}")
  foreach(target IN LISTS targets)
    list(APPEND includes "${target}/include")
    list(APPEND libraries "${target}/lib")
  endforeach()
  set(${out}_INCLUDE "${includes}" PARENT_SCOPE)
  set(${out}_LIBRARY "${libraries}" PARENT_SCOPE)
  if(CMAKE_HOST_WIN32)
    set(${out}_RUNTIME cudart.lib PARENT_SCOPE)
  else()
    set(${out}_RUNTIME "libcudart.so*" libcudart_static.a PARENT_SCOPE)
  endif()
endfunction()
