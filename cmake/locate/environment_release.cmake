# SPDX-License-Identifier: Apache-2.0
# The release of a library by its file alone.
include_guard(GLOBAL)
include("${CMAKE_CURRENT_LIST_DIR}/toolkit_layout.cmake")

#[=[.rst:
csc_library_release
-------------------
``csc_library_release(<variable> <path>)``: the CUDA release of a runtime library: as its name tells, links followed
(libcudart.so.12.4.127), else as the headers beside it do. Empty when neither does. The name that programs ask for tells
none: libcudart.so.11.0 is that of all of CUDA 11.
#]=]
function(csc_library_release variable path)
  file(REAL_PATH "${path}" file)
  set(release "")
  if(file MATCHES "\\.so\\.([0-9]+\\.[0-9]+)\\.[0-9]+$")
    set(release "${CMAKE_MATCH_1}")
  endif()
  set(soname_major "")
  if(file MATCHES "\\.so\\.([0-9]+)")
    set(soname_major "${CMAKE_MATCH_1}")
  endif()
  csc_library_includes(include "${path}" "${file}")
  set(index 0)
  while(index LESS include_COUNT AND release STREQUAL "")
    csc_header_release(release "${include_${index}}")
    csc_version_major(major "${release}")
    if(NOT soname_major MATCHES "^(${major})?$") # the headers of another toolkit
      set(release "")
    endif()
    math(EXPR index "${index} + 1")
  endwhile()
  set(${variable} "${release}" PARENT_SCOPE)
endfunction()

#[=[.rst:
csc_library_includes
--------------------
``csc_library_includes(<prefix> <path>...)``: the folders of headers that stand beside the folders of these libraries,
as ``<prefix>_COUNT`` and ``<prefix>_<n>``: <root>/include for <root>/lib and for <root>/lib/x64.
#]=]
function(csc_library_includes prefix)
  set(count 0)
  set(index 1)
  while(index LESS ARGC)
    get_filename_component(folder "${ARGV${index}}" DIRECTORY)
    foreach(step IN ITEMS one two)
      get_filename_component(folder "${folder}" DIRECTORY)
      set(${prefix}_${count} "${folder}/include" PARENT_SCOPE)
      math(EXPR count "${count} + 1")
    endforeach()
    math(EXPR index "${index} + 1")
  endwhile()
  set(${prefix}_COUNT ${count} PARENT_SCOPE)
endfunction()
