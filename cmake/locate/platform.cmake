# SPDX-License-Identifier: Apache-2.0
# What differs between operating systems, in one place: names of files, and the folders that compilers and
# loaders search without being told.
include_guard(GLOBAL)

#[=[.rst:
csc_platform_program, csc_platform_static_library, csc_platform_loadable
------------------------------------------------------------------------
File names on this system: of a program (``nvcc``, ``nvcc.exe``), of a library to link statically
(``libcudart_static.a``, ``cudart_static.lib``), of a loadable library with its major version
(``libcudnn.so.9``, ``cudnn64_9.dll``).
#]=]
function(csc_platform_program variable name)
  if(CMAKE_HOST_WIN32)
    string(APPEND name ".exe")
  endif()
  set(${variable} "${name}" PARENT_SCOPE)
endfunction()

function(csc_platform_static_library variable name)
  if(CMAKE_HOST_WIN32)
    set(${variable} "${name}.lib" PARENT_SCOPE)
  else()
    set(${variable} "lib${name}.a" PARENT_SCOPE)
  endif()
endfunction()

function(csc_platform_loadable variable name major)
  if(CMAKE_HOST_WIN32)
    set(${variable} "${name}64_${major}.dll" PARENT_SCOPE)
  else()
    set(${variable} "lib${name}.so.${major}" PARENT_SCOPE)
  endif()
endfunction()

#[=[.rst:
csc_platform_include_folders, csc_platform_library_folders
----------------------------------------------------------
The folders that the system's compilers search for headers, and its linker and loader for libraries, without
being told; those from environment variables first.
#]=]
function(csc_platform_include_folders variable)
  csc_platform_environment_folders(folders CPATH CPLUS_INCLUDE_PATH INCLUDE)
  if(NOT CMAKE_HOST_WIN32)
    csc_platform_triplet(triplet)
    list(APPEND folders /usr/local/include "/usr/include/${triplet}" /usr/include)
  endif()
  set(${variable} "${folders}" PARENT_SCOPE)
endfunction()

function(csc_platform_library_folders variable)
  csc_platform_environment_folders(folders LIBRARY_PATH LIB)
  if(NOT CMAKE_HOST_WIN32)
    csc_platform_triplet(triplet)
    list(APPEND folders "/usr/local/lib/${triplet}" /usr/local/lib64 /usr/local/lib)
    list(APPEND folders "/lib/${triplet}" "/usr/lib/${triplet}" /lib64 /usr/lib64 /lib /usr/lib)
  endif()
  set(${variable} "${folders}" PARENT_SCOPE)
endfunction()

#[=[.rst:
csc_platform_loader_variable
----------------------------
The environment variable whose folders the loader searches first.
#]=]
function(csc_platform_loader_variable variable)
  if(CMAKE_HOST_WIN32)
    set(${variable} PATH PARENT_SCOPE)
  else()
    set(${variable} LD_LIBRARY_PATH PARENT_SCOPE)
  endif()
endfunction()

#[=[.rst:
csc_platform_environment_folders
--------------------------------
``csc_platform_environment_folders(<variable> <name>...)``: the folders in these environment variables.
#]=]
function(csc_platform_environment_folders variable)
  set(folders "")
  foreach(name IN LISTS ARGN)
    csc_outside_environment(value ${name})
    file(TO_CMAKE_PATH "${value}" value)
    list(APPEND folders ${value})
  endforeach()
  set(${variable} "${folders}" PARENT_SCOPE)
endfunction()

# Debian's multiarch folder. CMAKE_LIBRARY_ARCHITECTURE knows it only once a language is enabled, and
# CMAKE_HOST_SYSTEM_PROCESSOR the processor only in a project.
function(csc_platform_triplet variable)
  csc_outside_variable(triplet CMAKE_LIBRARY_ARCHITECTURE)
  if(triplet STREQUAL "")
    csc_outside_variable(processor CMAKE_HOST_SYSTEM_PROCESSOR)
    if(processor STREQUAL "")
      cmake_host_system_information(RESULT processor QUERY OS_PLATFORM)
    endif()
    set(triplet "${processor}-linux-gnu")
  endif()
  set(${variable} "${triplet}" PARENT_SCOPE)
endfunction()

#[=[.rst:
csc_platform_build_options
--------------------------
``csc_platform_build_options(<variable> <compiler> <program> <source>)``: the options with which this C++ compiler builds
a source in the current folder to a program that opens libraries.
#]=]
function(csc_platform_build_options variable compiler program source)
  if(compiler MATCHES "[/\\]cl(\\.exe)?$")
    set(${variable} /nologo /std:c++17 "/Fe:${program}" "${source}" PARENT_SCOPE)
  elseif(CMAKE_HOST_WIN32)
    set(${variable} -std=c++17 -o "${program}" "${source}" PARENT_SCOPE)
  else()
    set(${variable} -std=c++17 -o "${program}" "${source}" -ldl PARENT_SCOPE)
  endif()
endfunction()
