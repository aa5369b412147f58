# SPDX-License-Identifier: Apache-2.0
# Version ranges: CMake's own forms and meaning (find_package() takes the same).
#   a        a or newer
#   a...b    from a to b, b included
#   a...<b   from a up to, but without, b
include_guard(GLOBAL)

#[=[.rst:
csc_range_parse
---------------
``csc_range_parse(<prefix> <text>)`` takes a range apart: ``<prefix>_MIN``, ``<prefix>_MAX`` (empty when
open), ``<prefix>_OPEN`` (``<`` for ``...<``, else empty). ``<prefix>_ERROR`` says in words what is wrong with the
text, and is empty when nothing is.
#]=]
function(csc_range_parse prefix text)
  set(version "[0-9]+(\\.[0-9]+)*")
  set(min "")
  set(max "")
  set(open "")
  set(error "")
  if(text STREQUAL "")
    set(error "it is empty")
  elseif(NOT text MATCHES "^${version}(\\.\\.\\.<?${version})?$")
    set(error "it is not a version range: a (at least), a...b or a...<b, such as 11.8...<14")
  else()
    string(REGEX MATCH "<" open "${text}")
    csc_text_partition(min max "${text}" "...${open}")
    if(NOT max STREQUAL "" AND min VERSION_GREATER max)
      set(error "it is reversed: ${min} is newer than ${max}")
    elseif(NOT open STREQUAL "" AND min VERSION_EQUAL max)
      set(error "no version is in it: ${max} itself is excluded")
    endif()
  endif()
  set(${prefix}_MIN "${min}" PARENT_SCOPE)
  set(${prefix}_MAX "${max}" PARENT_SCOPE)
  set(${prefix}_OPEN "${open}" PARENT_SCOPE)
  set(${prefix}_ERROR "${error}" PARENT_SCOPE)
endfunction()

#[=[.rst:
csc_range_contains
------------------
``csc_range_contains(<variable> <range> <version>)``: TRUE when the version is in the range. Versions are
compared component by component as integers (13.10 is newer than 13.9); a missing component is 0, so
that 13.0.88 is newer than 13.0 and not in ``11...13.0``.
#]=]
function(csc_range_contains variable range version)
  csc_range_parse(parsed "${range}")
  set(inside TRUE)
  if(version VERSION_LESS parsed_MIN)
    set(inside FALSE)
  elseif(NOT parsed_OPEN STREQUAL "" AND version VERSION_GREATER_EQUAL parsed_MAX)
    set(inside FALSE)
  elseif(NOT parsed_MAX STREQUAL "" AND parsed_OPEN STREQUAL "" AND version VERSION_GREATER parsed_MAX)
    set(inside FALSE)
  endif()
  set(${variable} ${inside} PARENT_SCOPE)
endfunction()

#[=[.rst:
csc_range_words
---------------
``csc_range_words(<variable> <range>)``: the range as people say it, such as "11.8 or newer, older than 14".
#]=]
function(csc_range_words variable range)
  csc_range_parse(parsed "${range}")
  if(NOT parsed_OPEN STREQUAL "")
    set(words "${parsed_MIN} or newer, older than ${parsed_MAX}")
  elseif(NOT parsed_MAX STREQUAL "")
    set(words "${parsed_MIN} to ${parsed_MAX}")
  else()
    set(words "${parsed_MIN} or newer")
  endif()
  set(${variable} "${words}" PARENT_SCOPE)
endfunction()

#[=[.rst:
csc_range_both
--------------
``csc_range_both(<variable> <possible variable> <range> <range>)``: the versions that are in both ranges (an empty one holds
all); FALSE when there are none.
#]=]
function(csc_range_both variable possible_variable range other)
  foreach(text IN ITEMS range other)
    if(${text} STREQUAL "")
      set(${text} "0")
    endif()
  endforeach()
  csc_range_parse(one "${range}")
  csc_range_parse(two "${other}")
  if(two_MIN VERSION_GREATER one_MIN)
    set(one_MIN "${two_MIN}")
  endif()
  if(one_MAX STREQUAL "" OR (NOT two_MAX STREQUAL "" AND two_MAX VERSION_LESS one_MAX)
     OR (two_MAX VERSION_EQUAL one_MAX AND NOT two_OPEN STREQUAL "")
  )
    set(one_MAX "${two_MAX}")
    set(one_OPEN "${two_OPEN}")
  endif()
  set(both "${one_MIN}")
  if(NOT one_MAX STREQUAL "")
    string(APPEND both "...${one_OPEN}${one_MAX}")
  endif()
  csc_range_parse(parsed "${both}")
  set(possible TRUE)
  if(NOT parsed_ERROR STREQUAL "")
    set(possible FALSE)
  endif()
  set(${variable} "${both}" PARENT_SCOPE)
  set(${possible_variable} ${possible} PARENT_SCOPE)
endfunction()
