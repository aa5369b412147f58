# SPDX-License-Identifier: Apache-2.0
# From what nvcc --dryrun prints to the toolkit's folders, and which of its parts are missing.
include_guard(GLOBAL)
include("${CMAKE_CURRENT_LIST_DIR}/toolkit_tree.cmake")

#[=[.rst:
csc_toolkit_layout
------------------
``csc_toolkit_layout(<out> <text> <area>)`` sets, out of nvcc's dry run, ``<out>_ROOT``, ``<out>_INCLUDE`` and
``<out>_LIBRARY`` (folders; the latter two empty when nothing is where nvcc looks), ``<out>_MISSING`` (a text) and
``<out>_HEADER_VERSION``. The files that they depend on are watched for the area.
#]=]
function(csc_toolkit_layout out text area)
  csc_dryrun_value(root "${text}" TOP)
  csc_dryrun_value(here "${text}" _HERE_)
  if(root STREQUAL "")
    csc_toolkit_root(root "${here}/..")
  else()
    get_filename_component(root "${root}" ABSOLUTE)
  endif()
  csc_dryrun_folders(includes "${text}" INCLUDES I)
  csc_dryrun_folders(libraries "${text}" LIBRARIES L)
  csc_platform_include_folders(implicit_includes)
  csc_platform_library_folders(implicit_libraries)
  set_property(GLOBAL PROPERTY csc/toolkit/missing "")

  csc_toolkit_part(include ${area} cuda_runtime.h ${includes} ${implicit_includes})
  csc_toolkit_part(folder ${area} crt/host_config.h ${includes} ${implicit_includes})
  csc_platform_static_library(runtime cudart_static)
  csc_toolkit_part(library ${area} ${runtime} ${libraries} ${implicit_libraries})
  csc_platform_static_library(device_runtime cudadevrt)
  csc_toolkit_part(folder ${area} ${device_runtime} ${libraries} ${implicit_libraries})
  csc_toolkit_tools("${text}" "${here}" ${area})
  csc_toolkit_header_version(version "${include}" ${area})
  foreach(file IN ITEMS nvcc nvcc.profile)
    csc_watch(${area} "${here}/${file}")
  endforeach()

  csc_property_get(missing csc/toolkit/missing)
  list(JOIN missing ", " missing)
  set(${out}_ROOT "${root}" PARENT_SCOPE)
  set(${out}_INCLUDE "${include}" PARENT_SCOPE)
  set(${out}_LIBRARY "${library}" PARENT_SCOPE)
  set(${out}_MISSING "${missing}" PARENT_SCOPE)
  set(${out}_HEADER_VERSION "${version}" PARENT_SCOPE)
endfunction()

# The programs that nvcc calls, and the device library. nvcc calls them by the PATH that it prints, cicc by
# a variable of its own from 12.0 on.
function(csc_toolkit_tools text here area)
  csc_dryrun_value(path "${text}" PATH)
  file(TO_CMAKE_PATH "${path}" path)
  csc_dryrun_value(cicc_folder "${text}" CICC_PATH)
  if(cicc_folder STREQUAL "")
    set(cicc_folder "${path}")
  endif()
  csc_platform_program(cicc cicc)
  csc_toolkit_part(folder ${area} "${cicc}" ${cicc_folder})
  foreach(tool IN ITEMS cudafe++ ptxas fatbinary nvlink)
    csc_platform_program(program "${tool}")
    csc_toolkit_part(folder ${area} "${program}" "${here}" ${path})
  endforeach()
  csc_dryrun_value(libdevice_folder "${text}" NVVMIR_LIBRARY_DIR)
  csc_toolkit_part(folder ${area} libdevice.10.bc "${libdevice_folder}")
endfunction()

# The first of the folders that holds the part; without one the part joins the missing ones. All places up to
# there are watched: a file that turns up in an earlier one changes the answer.
function(csc_toolkit_part variable area part)
  set(found "")
  foreach(folder IN LISTS ARGN)
    get_filename_component(folder "${folder}" ABSOLUTE)
    csc_watch(${area} "${folder}/${part}")
    if(EXISTS "${folder}/${part}")
      set(found "${folder}")
      break()
    endif()
  endforeach()
  if(found STREQUAL "")
    set_property(GLOBAL APPEND PROPERTY csc/toolkit/missing "${part}")
  endif()
  set(${variable} "${found}" PARENT_SCOPE)
endfunction()

# The number in the header file itself: known even when nothing compiles.
function(csc_toolkit_header_version variable include area)
  csc_header_release(version "${include}")
  if(NOT include STREQUAL "")
    csc_watch(${area} "${include}/cuda_runtime_api.h")
  endif()
  set(${variable} "${version}" PARENT_SCOPE)
endfunction()

#[=[.rst:
csc_header_release
------------------
``csc_header_release(<variable> <folder>)``: the CUDA release that the runtime's header in a folder is of, as the number
in the file tells; empty when it does not.
#]=]
function(csc_header_release variable include)
  set(version "")
  set(file "${include}/cuda_runtime_api.h")
  if(NOT include STREQUAL "" AND EXISTS "${file}")
    file(STRINGS "${file}" lines REGEX "^#define[ \t]+CUDART_VERSION[ \t]+[0-9]+" LIMIT_COUNT 1)
    if(lines MATCHES "([0-9]+)[ \t]*$")
      csc_version_from_cuda_number(version "${CMAKE_MATCH_1}")
    endif()
  endif()
  set(${variable} "${version}" PARENT_SCOPE)
endfunction()

# The last value that the dry run gives a name.
function(csc_dryrun_value variable text name)
  set(value "")
  if(text MATCHES ".*#\\$ ${name}=([^\r\n]*)")
    set(value "${CMAKE_MATCH_1}")
  endif()
  set(${variable} "${value}" PARENT_SCOPE)
endfunction()

# The folders in a line such as INCLUDES="-I/a" "-I/b".
function(csc_dryrun_folders variable text name letter)
  csc_dryrun_value(line "${text}" ${name})
  csc_text_split(word "${line}" "\"")
  set(folders "")
  set(index 0)
  while(index LESS word_COUNT)
    if(word_${index} MATCHES "^-${letter}(.+)$")
      string(REPLACE ";" "\\;" folder "${CMAKE_MATCH_1}")
      list(APPEND folders "${folder}")
    endif()
    math(EXPR index "${index} + 1")
  endwhile()
  set(${variable} "${folders}" PARENT_SCOPE)
endfunction()
