# SPDX-License-Identifier: Apache-2.0
# What is said about a choice of toolkit and host compiler.
include_guard(GLOBAL)

#[=[.rst:
csc_selection_print
-------------------
``csc_selection_print(<set> <words> <kept> <rejected>)`` prints the line about the choice, which may be that of the last
run, and, for ``--log-level=VERBOSE``, what was rejected, a line each.
#]=]
function(csc_selection_print set words kept rejected)
  csc_name_shown(name "${set}")
  set(remark "")
  if(kept)
    set(remark " (nothing has changed since the last run)")
  endif()
  message(STATUS "CUDA toolkit chosen for ${name}: ${words}${remark}")
  csc_text_split(line "${rejected}" "\n")
  set(index 0)
  while(index LESS line_COUNT)
    message(VERBOSE "   not ${line_${index}}")
    math(EXPR index "${index} + 1")
  endwhile()
endfunction()

#[=[.rst:
csc_selection_raise
-------------------
``csc_selection_raise(<set> <fixed> <closest> <rejected>)`` raises the message that nothing here meets what a set asks
for, as ON_FAILURE says: what was looked at, a line each, and what the closest (in words) fails, with the ways to mend it;
or of a compiler that is fixed, that it does not.
#]=]
function(csc_selection_raise set fixed closest rejected)
  csc_name_shown(name "${set}")
  include("${CMAKE_CURRENT_FUNCTION_LIST_DIR}/finding_text.cmake")
  set(text " ${name}: no toolkit here meets the requirements\n \n")
  csc_text_split(line "${rejected}" "\n")
  set(index 0)
  while(index LESS line_COUNT)
    string(APPEND text "   tried     ${line_${index}}\n")
    math(EXPR index "${index} + 1")
  endwhile()
  string(APPEND text "   closest   ${closest}; what it lacks:\n")
  if(fixed)
    set(text " ${name}: the CUDA compiler does not meet the requirements, and is not to be chosen: it is settled\n \n")
    string(APPEND text "   settled   ${closest}; what it lacks:\n")
  endif()
  csc_report_one_change(change "${set}")
  csc_report_findings(failures "${set}" fail)
  csc_requirement_get(mode "${set}" ON_FAILURE)
  if(mode STREQUAL "")
    set(mode FATAL_ERROR)
  endif()
  string(REGEX REPLACE "\n$" "" text "${text}${change}${failures}")
  message(${mode} "${text}")
endfunction()

#[=[.rst:
csc_selection_none
------------------
``csc_selection_none(<set> <why>)`` says that nothing is chosen.
#]=]
function(csc_selection_none set why)
  csc_name_shown(name "${set}")
  message(STATUS "CUDA toolkit for ${name}: none is chosen, since ${why}")
endfunction()

#[=[.rst:
csc_selection_late
------------------
``csc_selection_late(<set>)`` stops: CMake never changes the compiler of a language that is enabled.
#]=]
function(csc_selection_late set)
  csc_name_shown(name "${set}")
  message(
    FATAL_ERROR " ${name}: cuda_stack_select() comes too late\n \n"
    "   because   CUDA is enabled already, with ${CMAKE_CUDA_COMPILER}\n"
    "   fix       call it before enable_language(CUDA); where project() names CUDA, before project(), with a NAME"
  )
endfunction()
