# SPDX-License-Identifier: Apache-2.0
# From the files that a lane leaves to how its probe ended, in one word and in words for people.
include_guard(GLOBAL)

#[=[.rst:
csc_step_outcome
----------------
``csc_step_outcome(<kind variable> <words variable> <folder> <step>)``: how a lane's step ended, as
:command:`csc_outcome` tells; the kind ``none`` when it was not done.
#]=]
function(csc_step_outcome kind_variable words_variable folder step)
  set(kind none)
  set(words "was not done")
  if(EXISTS "${folder}/${step}.result")
    file(READ "${folder}/${step}.result" result)
    csc_outcome(kind words "${result}")
  endif()
  set(${kind_variable} ${kind} PARENT_SCOPE)
  set(${words_variable} "${words}" PARENT_SCOPE)
endfunction()

#[=[.rst:
csc_first_error
---------------
``csc_first_error(<variable> <file>)``: the first line of a compiler's output that speaks of an error, else
its last line; at most 300 characters, and "..." where more was cut off.
#]=]
function(csc_first_error variable file)
  set(text "")
  if(EXISTS "${file}")
    file(READ "${file}" text LIMIT 65536) # the first error stands at the beginning
  endif()
  csc_text_split(line "${text}" "\n")
  set(found "")
  set(last "nothing was printed")
  set(trouble "error|fatal|cannot find|not found|No such file|[Dd]enied|Segmentation fault|ERROR|Error")
  set(index 0)
  while(index LESS line_COUNT AND found STREQUAL "")
    if(line_${index} MATCHES "^csc:|warning|^In file included|^ +from ") # a probe's answer, or no error
    elseif(line_${index} MATCHES "${trouble}")
      set(found "${line_${index}}")
    elseif(NOT line_${index} STREQUAL "")
      set(last "${line_${index}}")
    endif()
    math(EXPR index "${index} + 1")
  endwhile()
  if(found STREQUAL "")
    set(found "${last}")
  endif()
  csc_text_one_line(found "${found}")
  string(REGEX REPLACE "[^ ]*tmpxft_[0-9a-f]+_[0-9a-f]+-[0-9]+_" "" found "${found}") # nvcc's names of temporary files
  string(REGEX REPLACE "tmpxft_[0-9a-f]+_[0-9a-f]+(-[0-9]+)?" "tmpxft" found "${found}")
  csc_text_cut(short "${found}" 300)
  if(NOT short STREQUAL found)
    string(APPEND short "...")
  endif()
  set(${variable} "${short}" PARENT_SCOPE)
endfunction()

#[=[.rst:
csc_run_answer
--------------
``csc_run_answer(<key> <folder> <source> <producer>)`` takes over what a probe answered, even when it died halfway, and
sets the fact ``<key>``: ``answered``, or ``not_started``, ``timed_out``, ``killed``, ``failed``, ``bad_output``
with the words as its source.
#]=]
function(csc_run_answer key folder source producer)
  csc_step_outcome(kind words "${folder}" run)
  set(problem "it said nothing")
  if(EXISTS "${folder}/run.txt")
    file(READ "${folder}/run.txt" text LIMIT 65536)
    csc_facts_from_lines(problem "${text}" "${source}" "${producer}")
    csc_first_error(said "${folder}/run.txt")
  endif()
  if(kind STREQUAL "ended" AND problem STREQUAL "")
    csc_fact_set(${key} answered "${source}")
  elseif(kind STREQUAL "ended")
    csc_fact_set(${key} bad_output "its answer is not usable: ${problem}")
  elseif(kind MATCHES "^(killed|failed)$" AND NOT said STREQUAL "nothing was printed")
    csc_fact_set(${key} ${kind} "it ${words}: ${said}")
  else()
    csc_fact_set(${key} ${kind} "it ${words}")
  endif()
endfunction()

#[=[.rst:
csc_facts_fill
--------------
``csc_facts_fill(<reason> <key>...)`` gives the reason to each fact that is neither known nor known to be
unknown for a better one.
#]=]
function(csc_facts_fill reason)
  foreach(key IN LISTS ARGN)
    get_property(value GLOBAL PROPERTY "csc/fact/${key}" SET)
    get_property(better GLOBAL PROPERTY "csc/fact/${key}/reason" SET)
    if(NOT value AND NOT better)
      csc_fact_unknown(${key} "${reason}")
    endif()
  endforeach()
endfunction()
