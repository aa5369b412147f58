# SPDX-License-Identifier: Apache-2.0
# The cuDNN that a variable of the environment puts first.
include_guard(GLOBAL)

#[=[.rst:
csc_loader_cudnn_locate
-----------------------
Facts environment.loader.cudnn, .cudnn_version and .cudnn_header: the library of the header's major version in the
folders of the loader's variable, which are the caller's.
#]=]
function(csc_loader_cudnn_locate)
  set(any "")
  foreach(major IN ITEMS 9 8)
    csc_platform_loadable(name cudnn ${major})
    csc_environment_first(found "${name}")
    string(APPEND any "${found}")
  endforeach()
  if(any STREQUAL "")
    return()
  endif()
  csc_cudnn_root(root root_source)
  csc_cudnn_header_find(header source "${root}" "${root_source}")
  csc_cudnn_version_of(header_version problem "${header}")
  if(header_version STREQUAL "")
    return()
  endif()
  csc_fact_set(environment.loader.cudnn_header "${header_version}" "${header}")
  csc_version_major(major "${header_version}")
  csc_platform_loadable(name cudnn "${major}")
  csc_environment_first(found "${name}")
  if(NOT found STREQUAL "")
    csc_fact_set(environment.loader.cudnn "${found}" "${loader}")
    csc_cudnn_library_version(version source "${found}")
    csc_environment_set(environment.loader.cudnn_version "${version}" "${source}" "neither its name nor a header tells")
  endif()
endfunction()

# The version in the file's name, links followed (libcudnn.so.9.1.0), else in the header beside the library.
function(csc_cudnn_library_version variable source_variable path)
  file(REAL_PATH "${path}" file)
  set(version "")
  set(source "the name of ${file}")
  if(file MATCHES "\\.so\\.([0-9]+\\.[0-9]+\\.[0-9]+)$")
    set(version "${CMAKE_MATCH_1}")
  endif()
  csc_library_includes(include "${path}" "${file}")
  set(index 0)
  while(index LESS include_COUNT AND version STREQUAL "")
    set(header "${include_${index}}/cudnn_version.h")
    if(EXISTS "${header}")
      csc_cudnn_version_of(version problem "${header}")
      set(source "${header}, beside it")
    endif()
    math(EXPR index "${index} + 1")
  endwhile()
  set(${variable} "${version}" PARENT_SCOPE)
  set(${source_variable} "${source}" PARENT_SCOPE)
endfunction()
