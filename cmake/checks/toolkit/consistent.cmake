# SPDX-License-Identifier: Apache-2.0
#[=[.rst:
toolkit.consistent
------------------

nvcc, the CUDA headers and the CUDA runtime library are of one release.

Why it matters
  nvcc over the headers of another release passes CMake's own test of the compiler and fails on the first kernel
  launch; a runtime library older than the headers lacks functions that they declare.
How it is found
  The version of nvcc, ``CUDART_VERSION`` of the headers that it compiled (or has in its folder, when nothing compiles)
  and the version that the linked runtime library tells. Headers of another major, or of another release with which
  the probe does not build, fail; so does a runtime library of another major. Another release of the same major with
  which the probe builds, and a runtime library older than the headers, warn: such mixtures do work for many programs.
  A newer runtime library of the same major is fine. Where ``CUDAToolkit_ROOT`` or ``CMAKE_PREFIX_PATH`` is set, the
  runtime library is judged, too, that ``find_package(CUDAToolkit)`` takes: it looks there before it looks at the
  compiler's toolkit. So it does, with some CMakes, in the system's folders, where a distribution may have put one. It
  warns at most, unless CUDAToolkit_ROOT is given to this very project: others may not ask for the package at all.
Fix
  Another toolkit of this machine, or a whole one to install; or another value of that variable.
When to waive
  When the mixture is meant and the project builds with it.
Since
  1.0
#]=]
include_guard(GLOBAL)
include("${CMAKE_CURRENT_LIST_DIR}/../../fixes/toolkit_package.cmake")

csc_check_define(
  toolkit.consistent
  SINCE 1.0
  AFTER toolkit.found toolkit.complete
  NEEDS toolkit.version
)

function(csc_check_toolkit_consistent name)
  csc_fact_get(version toolkit.version)
  csc_version_major_minor(release "${version}")
  csc_toolkit_headers(headers headers_where)
  csc_fact_get(runtime toolkit.cudart_version)
  csc_fact_get(links toolkit.links)
  csc_toolkit_agreement(verdict culprit "${release}" "${headers}" "${runtime}" "${links}")
  if(headers STREQUAL "")
    csc_finding(unknown "the version of the headers is not known: ${headers_where}")
  elseif(verdict STREQUAL "pass")
    csc_toolkit_agreement_words(words "${release}" "${runtime}")
    csc_finding(pass "${words}")
    csc_toolkit_package_judge("${name}" "${release}" "${headers}")
  else()
    csc_requirement_toolkits(range "${name}")
    csc_fact_get(nvcc toolkit.nvcc)
    csc_fact_get(library toolkit.library)
    csc_finding(${verdict} "the toolkit is mixed from parts of two releases")
    csc_finding_required("parts of CUDA ${release}" "nvcc is ${version}: ${nvcc}")
    if(culprit STREQUAL "headers")
      csc_finding_found("headers of CUDA ${headers}" "${headers_where}")
    else()
      csc_finding_found("a runtime library of CUDA ${runtime}" "${library}; the headers are of CUDA ${headers}")
    endif()
    if(headers_where MATCHES "^not in ")
      csc_finding_fix(
        "Take the headers of CUDA ${headers} out of CPATH, CPLUS_INCLUDE_PATH and the compiler's flags." ""
      )
    else()
      csc_fix_toolkit("${range}")
    endif()
  endif()
endfunction()

# The library that find_package(CUDAToolkit) takes, where a variable leads it.
function(csc_toolkit_package_judge name release headers)
  csc_fact_get(library package.library)
  csc_fact_source(source package.library)
  csc_fact_get(package package.version)
  csc_toolkit_agreement(verdict culprit "${release}" "${headers}" "${package}" yes)
  if(verdict STREQUAL "pass")
    return()
  elseif(NOT source MATCHES "^CUDAToolkit_ROOT($|,)|cache$") # not set for this very project
    set(verdict warn)
  endif()
  csc_requirement_toolkits(range "${name}")
  csc_fact_get(nvcc toolkit.nvcc)
  csc_fact_get(version toolkit.version)
  csc_finding(${verdict} "the package CUDAToolkit takes another toolkit's library")
  csc_finding_required("a runtime library of CUDA ${headers}" "nvcc is ${version}: ${nvcc}")
  csc_finding_found("a runtime library of CUDA ${package}" "${library}")
  csc_finding_because("${source}" "CMake looks there before it looks at the compiler's toolkit")
  csc_fix_package("${range}")
endfunction()

# What agrees, in words.
function(csc_toolkit_agreement_words variable release runtime)
  set(words "nvcc, headers and runtime library are of CUDA ${release}")
  if(runtime STREQUAL "")
    set(words "nvcc and headers are of CUDA ${release}, the runtime library is not known")
  elseif(NOT runtime VERSION_EQUAL release)
    set(words "nvcc and headers are of CUDA ${release}, the runtime library of ${runtime}")
  endif()
  set(${variable} "${words}" PARENT_SCOPE)
endfunction()

# The version of the headers: of those compiled, else of those in the folder that nvcc names.
function(csc_toolkit_headers variable where_variable)
  csc_fact_get(headers toolkit.header_version)
  csc_fact_get(file_version toolkit.header_file_version)
  csc_fact_get(include toolkit.include)
  set(where "${include}")
  if(headers STREQUAL "")
    set(headers "${file_version}")
  elseif(NOT file_version STREQUAL "" AND NOT headers STREQUAL file_version)
    set(where "not in ${include}, but earlier on the compiler's path")
  endif()
  if(headers STREQUAL "")
    csc_fact_reason(where toolkit.header_file_version)
  endif()
  set(${variable} "${headers}" PARENT_SCOPE)
  set(${where_variable} "${where}" PARENT_SCOPE)
endfunction()
