# SPDX-License-Identifier: Apache-2.0
# From the words of a call to keywords with values. cmake_parse_arguments() cannot do this: it keeps
# silent about a keyword that is given twice, one without its value and one behind a list.
include_guard(GLOBAL)

#[=[.rst:
csc_words_parse
---------------
``csc_words_parse(<out> <in> <count>)`` reads the words ``<in>0`` … ``<in><count - 1>`` of the caller and
sets ``<out>_KEYWORDS`` (those given, in order), ``<out>_<KEYWORD>`` (its value; a list where the kind takes one) and
``<out>_ERRORS`` (a text of lines, empty when the words are well formed).
#]=]
function(csc_words_parse out in count)
  foreach(local IN ITEMS current kind_of_current given errors)
    set(${local} "")
  endforeach()
  set(index 0)
  while(index LESS count)
    set(word "${${in}${index}}")
    math(EXPR index "${index} + 1")
    csc_keyword_kind(kind "${word}")
    csc_keyword_is_list(takes_more "${kind_of_current}")
    if(NOT kind STREQUAL "")
      if(word IN_LIST given)
        string(APPEND errors "${word} is given twice\n")
      endif()
      list(APPEND given "${word}")
      set(current "${word}")
      set(kind_of_current "${kind}")
      csc_word_begin(value_${word} values_${word} "${kind}")
    elseif(kind_of_current STREQUAL "" OR (values_${current} AND NOT takes_more AND NOT kind_of_current STREQUAL "UNKNOWN"))
      csc_word_unexpected(error "${word}" "${current}")
      string(APPEND errors "${error}\n")
      set(current "${word}")
      set(kind_of_current UNKNOWN) # what follows it is its value, and no error of its own
    else()
      list(APPEND value_${current} "${word}")
      set(values_${current} 1)
    endif()
  endwhile()
  list(REMOVE_DUPLICATES given)
  foreach(keyword IN LISTS given)
    set(${out}_${keyword} "${value_${keyword}}" PARENT_SCOPE)
    if(values_${keyword} EQUAL 0)
      string(APPEND errors "${keyword} has no value\n")
      list(REMOVE_ITEM given "${keyword}")
    endif()
  endforeach()
  set(${out}_KEYWORDS "${given}" PARENT_SCOPE)
  set(${out}_ERRORS "${errors}" PARENT_SCOPE)
endfunction()

# The value of a keyword before its words: a flag is its own value.
function(csc_word_begin value_variable count_variable kind)
  set(${value_variable} "" PARENT_SCOPE)
  set(${count_variable} 0 PARENT_SCOPE)
  if(kind STREQUAL "FLAG")
    set(${value_variable} TRUE PARENT_SCOPE)
    set(${count_variable} 1 PARENT_SCOPE)
  endif()
endfunction()

# A word that is no keyword and no value that is waited for.
function(csc_word_unexpected variable word keyword)
  csc_keywords(keywords)
  csc_keyword_kind(kind "${keyword}")
  if(kind STREQUAL "FLAG" AND word MATCHES "^(ON|OFF|TRUE|FALSE|YES|NO|[^A-Z].*)$")
    set(error "${keyword} takes no value: \"${word}\" is one too many")
  elseif(word MATCHES "^[A-Z_]+$" OR NOT keyword IN_LIST keywords)
    csc_unknown_word(error "unknown keyword" "${word}" ${keywords})
  else()
    set(error "${keyword} takes one value: \"${word}\" is one too many")
  endif()
  set(${variable} "${error}" PARENT_SCOPE)
endfunction()

#[=[.rst:
csc_unknown_word
----------------
``csc_unknown_word(<variable> <what> <word> <valid word>...)``: the line of an error about a word that is
not among the valid ones, with the nearest of them or, where none is near, all.
#]=]
function(csc_unknown_word variable what word)
  include("${CMAKE_CURRENT_FUNCTION_LIST_DIR}/../text/nearest.cmake")
  csc_text_nearest(nearest "${word}" ${ARGN})
  if(nearest)
    set(line "${what} ${word}: did you mean ${nearest}?")
  else()
    list(JOIN ARGN " " valid)
    set(line "${what} ${word}; the valid ones are ${valid}")
  endif()
  set(${variable} "${line}" PARENT_SCOPE)
endfunction()
