# SPDX-License-Identifier: Apache-2.0
# How architectures are spelt in CMAKE_CUDA_ARCHITECTURES, and which CMake knows them.
include_guard(GLOBAL)

#[=[.rst:
csc_architecture_words
----------------------
``csc_architecture_words(<out> <declared> <version of CMake>)`` judges the value of CMAKE_CUDA_ARCHITECTURES. Sets
``<out>_PROBLEM``: empty; ``cmake`` where only a newer CMake knows ``<out>_ENTRY``, from ``<out>_BETTER`` on;
``spelling`` where no CMake takes it, and ``<out>_BETTER`` is the value as it was probably meant, empty when that is not
clear.

Measured with CMake 3.22 to 4.4: ``all`` and ``all-major`` are known from 3.23 on and ``native`` from 3.24 on, alone;
from 3.24 on all that is neither a number nor such a word is refused, and a number with ``f`` by 3.24 to 3.31.6 and 4.0.0
(3.31.10 and 4.0.2 take it; 3.31.7 to 3.31.9 and 4.0.1 have not been seen, and count as if they did).
#]=]
function(csc_architecture_words out declared cmake)
  set(problem "")
  set(wrong "")
  set(better "")
  csc_architecture_off(disabled "${declared}")
  if(disabled)
    # No flags at all: nothing to judge.
  elseif(declared MATCHES "^(all|all-major|native)$")
    set(since 3.23)
    if(declared STREQUAL "native")
      set(since 3.24)
    endif()
    if(cmake VERSION_LESS since)
      set(problem cmake)
      set(wrong "${declared}")
      set(better ${since})
    endif()
  else()
    csc_architecture_entries(problem wrong better "${declared}" "${cmake}")
  endif()
  set(${out}_PROBLEM "${problem}" PARENT_SCOPE)
  set(${out}_ENTRY "${wrong}" PARENT_SCOPE)
  set(${out}_BETTER "${better}" PARENT_SCOPE)
endfunction()

#[=[.rst:
csc_architecture_off
--------------------
``csc_architecture_off(<variable> <declared>)``: TRUE for a value that CMake takes for false: no flags of architectures.
#]=]
function(csc_architecture_off variable declared)
  string(TOUPPER "${declared}" upper)
  set(off FALSE)
  if(upper MATCHES "^(OFF|NO|N|FALSE|0|IGNORE|(.*-)?NOTFOUND)$")
    set(off TRUE)
  endif()
  set(${variable} ${off} PARENT_SCOPE)
endfunction()

# The elements of a list of numbers.
function(csc_architecture_entries problem_variable wrong_variable better_variable declared cmake)
  set(problem "")
  set(wrong "")
  set(better "")
  set(clear TRUE)
  csc_text_split(entry "${declared}" ";")
  set(index 0)
  while(index LESS entry_COUNT)
    set(word "${entry_${index}}")
    math(EXPR index "${index} + 1")
    set(spelt "${word}")
    csc_architecture_takes_family(takes "${cmake}")
    if(word MATCHES "^[0-9]+f" AND problem STREQUAL "" AND NOT takes)
      set(problem cmake)
      set(wrong "${word}")
    endif()
    if(NOT word MATCHES "^([0-9]+[af]?(-real|-virtual)?)?$")
      csc_architecture_spelt(spelt "${word}" ${entry_COUNT})
      if(NOT problem STREQUAL "spelling")
        set(problem spelling)
        set(wrong "${word}")
      endif()
      if(spelt STREQUAL "")
        set(clear FALSE)
      endif()
    endif()
    list(APPEND better ${spelt})
  endwhile()
  if(problem STREQUAL "cmake")
    set(better 3.31.10)
  elseif(NOT clear OR problem STREQUAL "")
    set(better "")
  endif()
  set(${problem_variable} "${problem}" PARENT_SCOPE)
  set(${wrong_variable} "${wrong}" PARENT_SCOPE)
  set(${better_variable} "${better}" PARENT_SCOPE)
endfunction()

# Does this CMake take a number with f, or at least not look at it?
function(csc_architecture_takes_family variable cmake)
  set(takes TRUE)
  if((cmake VERSION_GREATER_EQUAL 3.24 AND cmake VERSION_LESS 3.31.7)
     OR (cmake VERSION_GREATER_EQUAL 4.0.0 AND cmake VERSION_LESS 4.0.1)
  )
    set(takes FALSE)
  endif()
  set(${variable} ${takes} PARENT_SCOPE)
endfunction()

# What a word was probably meant to be: sm_86, compute_86, 8.6 and 8.6+PTX (PyTorch's form) are 86 here. Words such as
# native stand alone.
function(csc_architecture_spelt variable word count)
  string(TOLOWER "${word}" word)
  string(REGEX REPLACE "\\+ptx" "" word "${word}")
  string(REGEX REPLACE "(sm|compute)_?([0-9])" "\\2" word "${word}")
  string(REGEX REPLACE "([0-9])\\.([0-9])" "\\1\\2" word "${word}")
  string(REGEX REPLACE "[ ,]+" ";" word "${word}")
  set(spelt "")
  foreach(part IN LISTS word)
    if(part MATCHES "^[0-9]+[af]?(-real|-virtual)?$" OR (count EQUAL 1 AND part MATCHES "^(native|all|all-major)$"))
      list(APPEND spelt "${part}")
    elseif(NOT part STREQUAL "")
      set(spelt "")
      break()
    endif()
  endforeach()
  set(${variable} "${spelt}" PARENT_SCOPE)
endfunction()
