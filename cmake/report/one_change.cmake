# SPDX-License-Identifier: Apache-2.0
# The one change that mends several findings, where it is told: above the findings, and in the report.
include_guard(GLOBAL)

#[=[.rst:
csc_report_one_change
---------------------
``csc_report_one_change(<variable> <name>)``: the lines about the change, to stand above the findings; empty without one.
#]=]
function(csc_report_one_change variable name)
  csc_one_change_get(do "${name}" do)
  csc_one_change_get(note "${name}" note)
  csc_one_change_get(mends "${name}" mends)
  csc_checks_of_status(failed "${name}" fail)
  csc_checks_of_status(warned "${name}" warn)
  list(LENGTH failed all)
  list(LENGTH warned warnings)
  math(EXPR all "${all} + ${warnings}")
  list(LENGTH mends count)
  set(text "")
  if(NOT note STREQUAL "")
    string(PREPEND note "     ")
  endif()
  if(NOT do STREQUAL "" AND count EQUAL 2 AND all EQUAL 2)
    set(text "both   ${do}${note}\n")
  elseif(NOT do STREQUAL "" AND count EQUAL all)
    set(text "all ${count}   ${do}${note}\n")
  elseif(NOT do STREQUAL "")
    list(JOIN mends ", " words)
    set(text "${count} of them   ${do}${note}\n     these are   ${words}\n")
  endif()
  if(NOT text STREQUAL "")
    string(PREPEND text " \n   one change mends ")
  endif()
  set(${variable} "${text}" PARENT_SCOPE)
endfunction()

#[=[.rst:
csc_json_one_change
-------------------
``csc_json_one_change(<variable> <name>)``: the same as a member of the report; null without one.
#]=]
function(csc_json_one_change variable name)
  csc_one_change_get(do "${name}" do)
  csc_one_change_get(note "${name}" note)
  csc_one_change_get(level "${name}" level)
  csc_one_change_get(mends "${name}" mends)
  set(json null)
  if(NOT do STREQUAL "")
    csc_text_json(do "${do}")
    csc_text_json(note "${note}")
    list(JOIN mends "\", \"" mends)
    set(json "{\n    \"do\": ${do},\n    \"note\": ${note},\n    \"level\": \"${level}\",\n    \"mends\": [\"${mends}\"]\n  }")
  endif()
  set(${variable} "${json}" PARENT_SCOPE)
endfunction()
