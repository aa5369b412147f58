# SPDX-License-Identifier: Apache-2.0
# Is the value of a keyword of its kind? One function a kind; each sets the line of an error, or nothing.
include_guard(GLOBAL)

#[=[.rst:
csc_value_validate
------------------
``csc_value_validate(<variable> <keyword> <value>)``: what is wrong with the value of a keyword, as a line
that shows what was written; empty when nothing is.
#]=]
function(csc_value_validate variable keyword value)
  csc_keyword_kind(kind "${keyword}")
  set(error "")
  if(value STREQUAL "")
    set(error "it is empty")
  elseif(kind STREQUAL "RANGE")
    csc_range_parse(range "${value}")
    set(error "${range_ERROR}")
    if(error STREQUAL "")
      csc_range_plausible(error "${keyword}" "${range_MIN}")
    endif()
  elseif(kind STREQUAL "COUNT" AND NOT value MATCHES "^([1-9][0-9]?[0-9]?[0-9]?|ALL)$")
    set(error "it is neither a number from 1 to 9999 nor ALL")
  elseif(kind STREQUAL "MEMORY")
    csc_memory_bytes(bytes error "${value}")
  elseif(kind STREQUAL "CHECKS")
    csc_checks_validate(error "${value}")
  elseif(kind STREQUAL "ARCHITECTURES")
    csc_architectures_validate(error "${value}")
  elseif(kind STREQUAL "CHOICE")
    csc_keyword_more(choices "${keyword}")
    if(NOT value IN_LIST choices)
      csc_unknown_word(error "unknown value" "${value}" ${choices})
    endif()
  elseif(kind STREQUAL "NAME" AND NOT value MATCHES "^[A-Za-z0-9_.+-]+$")
    set(error "a name is made of letters, digits and _ . + - (give one by NAME)")
  elseif(kind STREQUAL "VARIABLE" AND NOT value MATCHES "^[A-Za-z0-9_.+/-]+$")
    set(error "this is no name of a variable")
  endif()
  if(NOT error STREQUAL "")
    set(error "${keyword} \"${value}\": ${error}")
  endif()
  set(${variable} "${error}" PARENT_SCOPE)
endfunction()

# The words that people mix up have numbers of other sizes: 535 is a driver release, 12.2 a driver's CUDA version.
function(csc_range_plausible variable keyword version)
  csc_keyword_more(bounds "${keyword}")
  list(GET bounds 0 least)
  list(GET bounds 1 most)
  string(REGEX REPLACE "\\..*" "" first "${version}")
  set(error "")
  if(first GREATER 0 AND (first LESS least OR first GREATER most))
    set(error "${version} is no CUDA version")
    if(keyword MATCHES "^DRIVER(_WINDOWS)?$")
      set(error "${version} is no driver release, such as 535.54.03; DRIVER_CUDA asks for the driver's CUDA version")
    elseif(keyword STREQUAL "DRIVER_CUDA")
      set(error "${version} is no CUDA version, such as 12.2; DRIVER asks for the driver release")
    elseif(keyword STREQUAL "COMPUTE_CAPABILITY")
      set(error "${version} is no compute capability, such as 8.0: there is a point in it")
    elseif(keyword STREQUAL "CUDNN")
      set(error "${version} is no version of cuDNN, such as 9.1")
    endif()
  endif()
  set(${variable} "${error}" PARENT_SCOPE)
endfunction()

#[=[.rst:
csc_checks_validate
-------------------
``csc_checks_validate(<variable> <list>)``: what is wrong with a list of ids or areas of checks.
#]=]
function(csc_checks_validate variable words)
  csc_check_ids(ids)
  csc_check_areas(areas)
  set(error "")
  foreach(word IN LISTS words)
    if(NOT word IN_LIST ids AND NOT word IN_LIST areas)
      csc_unknown_word(error "unknown check" "${word}" ${ids} ${areas})
      break()
    endif()
  endforeach()
  set(${variable} "${error}" PARENT_SCOPE)
endfunction()

# Words that depend on the version of CMake are judged by architectures.known_to_toolkit, as for CMAKE_CUDA_ARCHITECTURES.
function(csc_architectures_validate variable list)
  csc_architecture_words(word "${list}" 999)
  set(error "")
  if(word_PROBLEM STREQUAL "spelling")
    set(error "\"${word_ENTRY}\" is no architecture: write numbers such as 86, 90a or 80-virtual, or all, all-major, ")
    string(APPEND error "native or OFF alone")
    if(NOT word_BETTER STREQUAL "")
      string(REPLACE ";" " " better "${word_BETTER}")
      string(APPEND error "; did you mean ${better}?")
    endif()
  endif()
  set(${variable} "${error}" PARENT_SCOPE)
endfunction()
