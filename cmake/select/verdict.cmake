# SPDX-License-Identifier: Apache-2.0
# What the findings of a set say of a combination.
include_guard(GLOBAL)

#[=[.rst:
csc_combination_verdict
-----------------------
``csc_combination_verdict(<out> <name>)``: ``<out>_FAILED``, ``<out>_DISAGREED``, ``<out>_REASON`` and ``<out>_LEVEL``, as
:command:`csc_combination_examine` has them. What is optional or waived says nothing against a combination.
#]=]
function(csc_combination_verdict out name)
  set(failed 0)
  set(level 0)
  set(disagreed 0)
  set(failure "")
  set(disagreement "")
  csc_check_ids(checks)
  foreach(check IN LISTS checks)
    csc_finding_read("${name}" ${check} status verdict title)
    csc_check_optional(optional "${name}" ${check})
    if(status STREQUAL "fail")
      math(EXPR failed "${failed} + 1")
      csc_finding_get(fix_level "${name}" ${check} fix_0_level)
      csc_finding_level_rank(rank "${fix_level}")
      if(rank GREATER level)
        set(level ${rank})
      endif()
      if(failure STREQUAL "")
        set(failure "${check}: ${title}")
      endif()
    elseif(verdict STREQUAL "fail" AND status STREQUAL "warn" AND NOT optional)
      math(EXPR disagreed "${disagreed} + 1")
      if(disagreement STREQUAL "")
        set(disagreement "${check}: ${title}")
      endif()
    endif()
  endforeach()
  if(failure STREQUAL "")
    set(failure "${disagreement}")
  endif()
  set(${out}_FAILED ${failed} PARENT_SCOPE)
  set(${out}_LEVEL ${level} PARENT_SCOPE)
  set(${out}_DISAGREED ${disagreed} PARENT_SCOPE)
  set(${out}_REASON "${failure}" PARENT_SCOPE)
endfunction()
