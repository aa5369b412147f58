# SPDX-License-Identifier: Apache-2.0
# What differs between operating systems about the driver, in one place: where its library is loaded from, whose numbers
# its releases have.
include_guard(GLOBAL)

#[=[.rst:
csc_platform_loader_find
------------------------
``csc_platform_loader_find(<variable> <source variable> <file name>)``: the file that the loader takes for this name in a
program without folders of its own: the loader's variable first, then its cache, then the system's folders. Empty when
there is none. The source says in words which of them it was.
#]=]
function(csc_platform_loader_find variable source_variable name)
  csc_platform_loader_variable(loader)
  csc_platform_environment_folders(folders ${loader})
  csc_file_in(found "${name}" ${folders})
  set(source "the loader's folders")
  if(NOT found STREQUAL "")
    set(source "${loader} in the environment")
  endif()
  if(found STREQUAL "" AND CMAKE_HOST_WIN32)
    csc_outside_environment(root SystemRoot)
    file(TO_CMAKE_PATH "${root}/System32" system)
    csc_file_in(found "${name}" "${system}")
  elseif(found STREQUAL "")
    csc_platform_loader_cache(found "${name}")
    if(found STREQUAL "")
      csc_platform_triplet(triplet)
      csc_file_in(found "${name}" "/lib/${triplet}" "/usr/lib/${triplet}" /lib64 /usr/lib64 /lib /usr/lib)
    endif()
  endif()
  set(${variable} "${found}" PARENT_SCOPE)
  set(${source_variable} "${source}" PARENT_SCOPE)
endfunction()

function(csc_file_in variable name)
  set(found "")
  foreach(folder IN LISTS ARGN)
    if(found STREQUAL "" AND IS_ABSOLUTE "${folder}" AND EXISTS "${folder}/${name}")
      set(found "${folder}/${name}")
    endif()
  endforeach()
  set(${variable} "${found}" PARENT_SCOPE)
endfunction()

# The folders of ld.so.conf, as ldconfig has found them: the cache holds paths as plain text. It may name libraries for
# 32 bits, and some that are gone since.
function(csc_platform_loader_cache variable name)
  set(found "")
  if(EXISTS /etc/ld.so.cache)
    string(REGEX REPLACE "([.+])" "\\\\\\1" regex "${name}")
    file(STRINGS /etc/ld.so.cache paths REGEX "^/.*/${regex}$")
    set(paths64 "${paths}")
    list(FILTER paths64 INCLUDE REGEX "/lib64/") # where it is there, /lib is for 32 bits
    foreach(path IN LISTS paths64 paths)
      if(found STREQUAL "" AND NOT path MATCHES "/(lib32|libx32|i[3-6]86-linux-gnu|arm-linux-[a-z]+)/" AND EXISTS "${path}")
        set(found "${path}")
      endif()
    endforeach()
  endif()
  set(${variable} "${found}" PARENT_SCOPE)
endfunction()

#[=[.rst:
csc_platform_driver_library, csc_platform_management_library
------------------------------------------------------------
The names by which programs load the driver's library, and NVML.
#]=]
function(csc_platform_driver_library variable)
  if(CMAKE_HOST_WIN32)
    set(${variable} nvcuda.dll PARENT_SCOPE)
  else()
    set(${variable} libcuda.so.1 PARENT_SCOPE)
  endif()
endfunction()

function(csc_platform_management_library variable)
  if(CMAKE_HOST_WIN32)
    set(${variable} nvml.dll PARENT_SCOPE)
  else()
    set(${variable} libnvidia-ml.so.1 PARENT_SCOPE)
  endif()
endfunction()

#[=[.rst:
csc_platform_runtime_library
----------------------------
``csc_platform_runtime_library(<variable> <version>)``: the name of the CUDA runtime library, with 13, 12 or 11.0 as the
version: ``libcudart.so.13``, ``cudart64_13.dll``, ``cudart64_110.dll``.
#]=]
function(csc_platform_runtime_library variable version)
  if(CMAKE_HOST_WIN32)
    string(REPLACE "." "" version "${version}")
    set(${variable} "cudart64_${version}.dll" PARENT_SCOPE)
  else()
    set(${variable} "libcudart.so.${version}" PARENT_SCOPE)
  endif()
endfunction()

#[=[.rst:
csc_platform_driver_numbering
-----------------------------
``csc_platform_driver_numbering(<variable> <source variable> <library>)``: whose numbers driver releases have; the last
is TRUE where a driver's library was found. Inside WSL the Windows driver counts (/dev/dxg leads to it), and on a Jetson with
nvgpu the numbers are of a row of their own (540.4.0 with CUDA 12.6).
#]=]
function(csc_platform_driver_numbering variable source_variable library)
  set(numbering Linux)
  set(source "the operating system")
  if(CMAKE_HOST_WIN32)
    set(numbering Windows)
  elseif(EXISTS /dev/dxg)
    set(numbering Windows)
    set(source "/dev/dxg: WSL, where the Windows driver counts")
  elseif(NOT library AND EXISTS /proc/sys/fs/binfmt_misc/WSLInterop)
    set(numbering Windows)
    set(source "/proc/sys/fs/binfmt_misc/WSLInterop: WSL, where the Windows driver counts")
  elseif(EXISTS /etc/nv_tegra_release)
    set(numbering Tegra)
    set(source "/etc/nv_tegra_release")
  endif()
  set(${variable} ${numbering} PARENT_SCOPE)
  set(${source_variable} "${source}" PARENT_SCOPE)
endfunction()
