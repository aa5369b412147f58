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
  elseif(kind STREQUAL "COUNT" AND NOT value MATCHES "^([1-9][0-9]?[0-9]?[0-9]?|ALL)$")
    set(error "it is neither a number from 1 to 9999 nor ALL")
  elseif(kind STREQUAL "MEMORY")
    csc_memory_bytes(bytes error "${value}")
  elseif(kind STREQUAL "CHECKS")
    csc_checks_validate(error "${value}")
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
