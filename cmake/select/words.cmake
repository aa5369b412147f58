# SPDX-License-Identifier: Apache-2.0
# A choice in words: what was taken and why, and why not the others.
include_guard(GLOBAL)

#[=[.rst:
csc_select_words
----------------
``csc_select_words(<variable> <index> <ok>)``: what the combination is and, where it was taken, why, and what is wrong with it
though nobody has asked for that, on one line.
#]=]
function(csc_select_words variable index ok)
  csc_judged_words(words ${index})
  csc_judged_get(host ${index} HOST)
  csc_judged_get(architectures ${index} ARCHITECTURES)
  csc_judged_get(own ${index} OWN)
  if(NOT host STREQUAL "")
    string(APPEND words ", host compiler ${host}")
  endif()
  if(NOT architectures STREQUAL "")
    list(JOIN architectures " " architectures)
    string(APPEND words ", for ${architectures}")
  endif()
  csc_judged_get(reason 0 REASON)
  csc_judged_get(version 0 VERSION)
  if(NOT ok)
    set(why "")
  elseif(NOT index EQUAL 0 AND version STREQUAL "")
    set(why "; CMake's own choice is none: ${reason}")
  elseif(NOT index EQUAL 0)
    set(why "; CMake's own choice is toolkit ${version}: ${reason}")
  elseif(NOT own STREQUAL "")
    set(why "; nvcc's own host compiler: ${own}")
  else()
    set(why ", CMake's own choice")
  endif()
  csc_judged_get(disagreed ${index} DISAGREED)
  csc_judged_get(but ${index} REASON)
  if(ok AND disagreed GREATER 0)
    string(APPEND why "; but ${but}")
  endif()
  string(APPEND words "${why}")
  set(${variable} "${words}" PARENT_SCOPE)
endfunction()

#[=[.rst:
csc_select_rejected
-------------------
``csc_select_rejected(<variable> <index>)``: the combinations other than this one (all, when it is empty) and the toolkits
that are not whole, with what is wrong with each, a line each.
#]=]
function(csc_select_rejected variable chosen)
  set(text "")
  csc_judged_count(count)
  set(index 0)
  while(index LESS count)
    csc_judged_words(words ${index})
    csc_judged_get(reason ${index} REASON)
    if(reason STREQUAL "")
      set(reason "it would do; the one that was taken comes before it")
    endif()
    if(NOT index STREQUAL chosen)
      string(APPEND text "${words}: ${reason}\n")
    endif()
    math(EXPR index "${index} + 1")
  endwhile()
  csc_fact_get(toolkits toolkits.count)
  set(index 0)
  while(index LESS "0${toolkits}")
    csc_fact_get(state toolkits.${index}.state)
    csc_fact_get(root toolkits.${index}.root)
    csc_fact_get(problem toolkits.${index}.problem)
    if(NOT state STREQUAL "whole")
      string(APPEND text "${root}: ${problem}\n")
    endif()
    math(EXPR index "${index} + 1")
  endwhile()
  set(${variable} "${text}" PARENT_SCOPE)
endfunction()

# A toolkit and its nvcc.
function(csc_judged_words variable index)
  csc_judged_get(nvcc ${index} NVCC)
  csc_judged_get(version ${index} VERSION)
  set(words "toolkit ${version}, ${nvcc}")
  if(nvcc STREQUAL "")
    set(words "no CUDA compiler, as CMake searches by itself")
  elseif(version STREQUAL "")
    set(words "${nvcc}")
  endif()
  set(${variable} "${words}" PARENT_SCOPE)
endfunction()
