# SPDX-License-Identifier: Apache-2.0
# The findings in the one message about all of them. Every line starts with a space, since CMake reflows other lines and
# breaks paths.
include_guard(GLOBAL)
include("${CMAKE_CURRENT_LIST_DIR}/one_change.cmake")

#[=[.rst:
csc_report_findings
-------------------
``csc_report_findings(<variable> <name> <status>)``: the findings of this status with all their lines.
#]=]
function(csc_report_findings variable name status)
  csc_checks_of_status(checks "${name}" ${status})
  set(text "")
  foreach(check IN LISTS checks)
    csc_finding_text(finding "${name}" ${check})
    string(APPEND text " \n${finding}")
  endforeach()
  set(${variable} "${text}" PARENT_SCOPE)
endfunction()

#[=[.rst:
csc_report_waive_all
--------------------
``csc_report_waive_all(<variable> <name>)``: the line with the command that waives all failed checks of the set,
when there
are several: one command after the other would each time let go what the last one waived.
#]=]
function(csc_report_waive_all variable name)
  csc_checks_of_status(failed "${name}" fail)
  list(LENGTH failed count)
  set(line "")
  foreach(check IN LISTS failed)
    csc_finding_get(in_vain "${name}" ${check} waive_in_vain)
    if(in_vain)
      set(count 0)
    endif()
  endforeach()
  if(count GREATER 1)
    csc_waive_command(waive ${failed})
    set(line "   waive all   ${waive}\n")
  endif()
  set(${variable} "${line}" PARENT_SCOPE)
endfunction()

# The lines of one finding. Values stand in one column, what explains them in the next.
function(csc_finding_text variable name check)
  csc_finding_read("${name}" ${check} title required required_note found where because because_note fixes asked_by
    waive_in_vain)
  set(width 0)
  foreach(value IN ITEMS "${required}" "${found}" "${because}")
    string(LENGTH "${value}" length)
    if(length GREATER width AND length LESS 60)
      set(width ${length})
    endif()
  endforeach()
  set(text "   ${check}   ${title}\n")
  csc_finding_row(text required "${required}" "${required_note}" ${width})
  csc_finding_row(text found "${found}" "${where}" ${width})
  csc_finding_row(text because "${because}" "${because_note}" ${width})
  set(label fix)
  set(index 0)
  while(index LESS fixes)
    csc_finding_get(command "${name}" ${check} fix_${index})
    csc_finding_get(note "${name}" ${check} fix_${index}_note)
    csc_finding_row(text "${label}" "${command}" "${note}" ${width})
    set(label "   or")
    math(EXPR index "${index} + 1")
  endwhile()
  csc_finding_row(text "asked by" "${asked_by}" "" 0)
  if(NOT waive_in_vain)
    csc_waive_command(waive ${check})
    csc_finding_row(text waive "${waive}" "" 0)
  endif()
  set(${variable} "${text}" PARENT_SCOPE)
endfunction()

function(csc_finding_row text_variable label value note width)
  if(NOT value STREQUAL "")
    csc_text_pad(label "${label}" 10)
    if(NOT note STREQUAL "")
      csc_text_pad(value "${value}" ${width})
      string(LENGTH "${value}" length)
      math(EXPR column "21 + ${length}")
      string(REPEAT " " ${column} margin)
      string(REPLACE "\n" "\n${margin}" note "${note}")
      string(APPEND value "     ${note}")
    endif()
    set(${text_variable} "${${text_variable}}     ${label} ${value}\n" PARENT_SCOPE)
  endif()
endfunction()

# The command that waives these checks, and all that are waived already.
function(csc_waive_command variable)
  set(waivers "${CUDASTACKCHECK_WAIVE}")
  foreach(check IN LISTS ARGN)
    string(APPEND waivers ";${check}")
  endforeach()
  string(REGEX REPLACE "^;" "" waivers "${waivers}")
  csc_text_shell(value "-DCUDASTACKCHECK_WAIVE=${waivers}")
  csc_fact_get(reconfigure remedy.reconfigure)
  set(${variable} "${reconfigure} ${value}" PARENT_SCOPE)
endfunction()
