# SPDX-License-Identifier: Apache-2.0
# Facts as lines of text: a probe's answer, what is kept between two configure runs, and a recorded machine
# are all of this form. Lines of any other form are noise and ignored.
#   csc:fact <key>=<value>
#   csc:source <key>=<where it is from>       optional
#   csc:unknown <key>=<why there is no value>
#   csc:end                                   last; without it the text is cut off
include_guard(GLOBAL)

#[=[.rst:
csc_facts_from_lines
--------------------
``csc_facts_from_lines(<problem variable> <text> <source> [<producer>])`` puts the facts of the text into the
store, with
``<source>`` for those that name none. With a producer (facts/keys.cmake) only its own facts are taken: what a
probe loads
may print, too. The variable gets what is wrong with the text, in words (an unknown
key, a value of another type, no end), and is empty when all is well. The good lines count either way.
#]=]
function(csc_facts_from_lines problem text source)
  include("${CMAKE_CURRENT_FUNCTION_LIST_DIR}/keys.cmake") # not needed where all is as it was
  set(wrong "it does not end with csc:end")
  csc_text_split(line "${text}" "\n")
  set(index 0)
  while(index LESS line_COUNT)
    string(REGEX REPLACE "\r$" "" row "${line_${index}}")
    math(EXPR index "${index} + 1")
    if(row STREQUAL "csc:end")
      string(REPLACE "it does not end with csc:end" "" wrong "${wrong}")
    elseif(row MATCHES "^csc:(fact|source|unknown) ([a-z0-9_.]+)=(.*)$")
      set(kind "${CMAKE_MATCH_1}")
      set(key "${CMAKE_MATCH_2}")
      set(value "${CMAKE_MATCH_3}")
      csc_fact_from_line(accepted "${kind}" "${key}" "${value}" "${source}" "${ARGN}")
      if(NOT accepted)
        set(wrong "it says ${key}=${value}")
      endif()
    endif()
  endwhile()
  set(${problem} "${wrong}" PARENT_SCOPE)
endfunction()

function(csc_fact_from_line accepted kind key value source producer)
  csc_fact_row(row "${key}")
  csc_property_get(teller "csc/fact_key/${row}/producer")
  if(NOT producer STREQUAL "" AND NOT producer STREQUAL teller)
    set(${accepted} FALSE PARENT_SCOPE)
    return()
  endif()
  csc_property_get(type "csc/fact_key/${row}")
  set(good FALSE)
  if(kind STREQUAL "fact")
    csc_fact_valid(good "${key}" "${value}")
    if(good)
      csc_fact_set("${key}" "${value}" "${source}")
    endif()
  elseif(type AND kind STREQUAL "source")
    set(good TRUE)
    set_property(GLOBAL PROPERTY "csc/fact/${key}/source" "${value}")
  elseif(type)
    set(good TRUE)
    csc_fact_unknown("${key}" "${value}")
  endif()
  set(${accepted} ${good} PARENT_SCOPE)
endfunction()

#[=[.rst:
csc_facts_take
--------------
``csc_facts_take(<variable> <text>)`` puts the facts of a text into the store that :command:`csc_facts_to_lines` has
written and whose sum is right, so that neither keys nor types are looked at again. FALSE when it lacks its end.
#]=]
function(csc_facts_take variable text)
  set(${variable} FALSE PARENT_SCOPE)
  if(NOT text MATCHES "(^|\n)csc:end\n$")
    return()
  endif()
  set(${variable} TRUE PARENT_SCOPE)
  csc_text_split(line "${text}" "\n")
  set(taken "")
  set(index 0)
  while(index LESS line_COUNT)
    if(line_${index} MATCHES "^csc:(fact|source|unknown) ([a-z0-9_.]+)=(.*)$")
      set(key "${CMAKE_MATCH_2}")
      if(CMAKE_MATCH_1 STREQUAL "fact")
        set_property(GLOBAL PROPERTY "csc/fact/${key}" "${CMAKE_MATCH_3}")
        set_property(GLOBAL PROPERTY "csc/fact/${key}/reason")
        list(APPEND taken ${key})
      elseif(CMAKE_MATCH_1 STREQUAL "source")
        set_property(GLOBAL PROPERTY "csc/fact/${key}/source" "${CMAKE_MATCH_3}")
      else()
        set_property(GLOBAL PROPERTY "csc/fact/${key}")
        set_property(GLOBAL PROPERTY "csc/fact/${key}/source")
        set_property(GLOBAL PROPERTY "csc/fact/${key}/reason" "${CMAKE_MATCH_3}")
        list(APPEND taken ${key})
      endif()
    endif()
    math(EXPR index "${index} + 1")
  endwhile()
  csc_facts_remember("${taken}")
endfunction()

#[=[.rst:
csc_facts_to_lines
------------------
``csc_facts_to_lines(<variable> <key>...)``: the lines of these facts, without ``csc:end``.
#]=]
function(csc_facts_to_lines variable)
  set(text "")
  foreach(key IN LISTS ARGN)
    csc_fact_known(known "${key}")
    if(known)
      csc_fact_get(value "${key}")
      csc_fact_source(source "${key}")
      string(APPEND text "csc:fact ${key}=${value}\ncsc:source ${key}=${source}\n")
    else()
      csc_fact_reason(reason "${key}")
      string(APPEND text "csc:unknown ${key}=${reason}\n")
    endif()
  endforeach()
  set(${variable} "${text}" PARENT_SCOPE)
endfunction()
