# SPDX-License-Identifier: Apache-2.0
# The combinations that were judged, in the order in which the better comes first where all else is equal.
include_guard(GLOBAL)

#[=[.rst:
csc_judged_set, csc_judged_get, csc_judged_own
----------------------------------------------
``csc_judged_set(<index> <given> <depth> <found>)`` stores what :command:`csc_combination_examine` found of the nvcc that
was given to it. ``csc_judged_get(<variable> <index> <part>)``: its parts, and ``GIVEN``, ``DEPTH`` and ``OWN``: what was
wrong with the host compiler that nvcc takes by itself (``csc_judged_own(<index> <reason>)``), where another is named.
#]=]
function(csc_judged_set index given depth found)
  foreach(part IN ITEMS FAILED DISAGREED REASON LEVEL NVCC VERSION HOST ROOT ARCHITECTURES)
    set_property(GLOBAL PROPERTY csc/judged/${index}/${part} "${${found}_${part}}")
  endforeach()
  set_property(GLOBAL PROPERTY csc/judged/${index}/GIVEN "${given}")
  set_property(GLOBAL PROPERTY csc/judged/${index}/DEPTH "${depth}")
  set_property(GLOBAL PROPERTY csc/judged/last "${index} ${depth}")
  csc_judged_count(count)
  if(index EQUAL count)
    math(EXPR count "${count} + 1")
    set_property(GLOBAL PROPERTY csc/judged/count ${count})
    csc_judged_own(${index} "")
  endif()
endfunction()

function(csc_judged_get variable index part)
  csc_property_get(value csc/judged/${index}/${part})
  set(${variable} "${value}" PARENT_SCOPE)
endfunction()

function(csc_judged_own index reason)
  set_property(GLOBAL PROPERTY csc/judged/${index}/OWN "${reason}")
endfunction()

#[=[.rst:
csc_judged_count, csc_judged_last, csc_judged_clean, csc_judged_best, csc_judged_forget
--------------------------------------------------------------------------------------
``csc_judged_count(<variable>)``: how many there are. ``csc_judged_last(<variable>)``: number and depth of the one whose
facts are known. ``csc_judged_clean(<variable> <index>)``: TRUE when nothing is wrong with it.
``csc_judged_best(<variable>)``: the number of the one with the fewest failed checks, of these that whose mending goes least
deep, of these with the fewest that disagree, of these the first. ``csc_judged_forget()`` begins anew.
#]=]
function(csc_judged_count variable)
  csc_property_get(count csc/judged/count)
  if("${count}" STREQUAL "")
    set(count 0)
  endif()
  set(${variable} ${count} PARENT_SCOPE)
endfunction()

function(csc_judged_clean variable index)
  csc_judged_get(failed ${index} FAILED)
  csc_judged_get(disagreed ${index} DISAGREED)
  set(clean FALSE)
  if(failed EQUAL 0 AND disagreed EQUAL 0)
    set(clean TRUE)
  endif()
  set(${variable} ${clean} PARENT_SCOPE)
endfunction()

function(csc_judged_forget)
  set_property(GLOBAL PROPERTY csc/judged/count 0)
  set_property(GLOBAL PROPERTY csc/judged/last "")
endfunction()

function(csc_judged_last variable)
  csc_property_get(last csc/judged/last)
  set(${variable} "${last}" PARENT_SCOPE)
endfunction()

function(csc_judged_best variable)
  csc_judged_count(count)
  set(best "")
  set(index 0)
  while(index LESS count)
    csc_judged_get(failed ${index} FAILED)
    csc_judged_get(disagreed ${index} DISAGREED)
    csc_judged_get(level ${index} LEVEL)
    csc_judged_get(depth ${index} DEPTH)
    if(NOT depth MATCHES "^(MEND|REPORT)$") # it is not known
      set(level 9)
    endif()
    math(EXPR rank "${failed} * 10000 + ${level} * 1000 + ${disagreed}")
    if(best STREQUAL "" OR rank LESS least)
      set(best ${index})
      set(least ${rank})
    endif()
    math(EXPR index "${index} + 1")
  endwhile()
  set(${variable} ${best} PARENT_SCOPE)
endfunction()
