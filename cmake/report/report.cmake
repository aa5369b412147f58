# SPDX-License-Identifier: Apache-2.0
# Stage 6: tells people and programs what was found. The only stage that prints.
include_guard(GLOBAL)

#[=[.rst:
csc_report
----------
``csc_report(<name>)`` prints the headline and the table, writes the report, and keeps the message about what
failed or warns for :command:`csc_report_raise`.
#]=]
function(csc_report name)
  include("${CMAKE_CURRENT_FUNCTION_LIST_DIR}/terminal.cmake")
  include("${CMAKE_CURRENT_FUNCTION_LIST_DIR}/json.cmake")
  csc_report_path(path "${name}")
  csc_report_write("${name}" "${path}")
  csc_report_headline(headline "${name}")
  csc_checks_of_status(failed "${name}" fail)
  csc_checks_of_status(warned "${name}" warn)
  set(statuses unknown waived)
  if(failed OR warned)
    set(statuses pass fail warn unknown waived skipped)
  endif()
  csc_report_rows(rows "${name}" ${statuses})
  if(failed OR warned)
    include("${CMAKE_CURRENT_FUNCTION_LIST_DIR}/versions.cmake")
    csc_report_versions(versions 2)
    string(APPEND rows "${versions}")
  endif()
  set_property(GLOBAL PROPERTY "csc/report/${name}/lines" "${headline}\n${rows}")
  csc_report_remark(remark)
  csc_report_print("${name}" "${remark}")
  csc_report_rows(rows "${name}" pass)
  string(STRIP "${rows}" rows)
  message(VERBOSE "   ${rows}")
endfunction()

#[=[.rst:
csc_report_remark
-----------------
``csc_report_remark(<variable>)``: what stands behind the first line when it is not about this machine.
#]=]
function(csc_report_remark variable)
  set(remark "")
  csc_recorded(recorded)
  if(recorded)
    set(remark " (a recorded machine, ${CUDASTACKCHECK_FACTS_FILE})")
  endif()
  set(${variable} "${remark}" PARENT_SCOPE)
endfunction()

#[=[.rst:
csc_report_print
----------------
``csc_report_print(<name> <remark>)`` prints the lines of a set; the remark stands behind the first.
#]=]
function(csc_report_print name remark)
  csc_property_get(lines "csc/report/${name}/lines")
  csc_text_split(line "${lines}" "\n")
  set(index 0)
  while(index LESS line_COUNT)
    message(STATUS "${line_${index}}${remark}")
    set(remark "")
    math(EXPR index "${index} + 1")
  endwhile()
endfunction()

#[=[.rst:
csc_report_raise
----------------
``csc_report_raise(<name>)`` raises one message with all failed checks, causes first, as ``ON_FAILURE`` says, and before
it one warning with those that only warn.
#]=]
function(csc_report_raise name)
  csc_checks_of_status(failed "${name}" fail)
  csc_checks_of_status(warned "${name}" warn)
  if(NOT failed AND NOT warned)
    return()
  endif()
  include("${CMAKE_CURRENT_FUNCTION_LIST_DIR}/finding_text.cmake")
  csc_report_path(path "${name}")
  csc_report_counts(counts "${name}")
  csc_report_one_change(change "${name}")
  csc_report_findings(warnings "${name}" warn)
  csc_report_findings(failures "${name}" fail)
  if(NOT failures STREQUAL "")
    csc_requirement_get(mode "${name}" ON_FAILURE)
    if(mode STREQUAL "")
      set(mode FATAL_ERROR)
    endif()
    csc_report_waive_all(waive_all "${name}")
    message(${mode} " ${name}: ${counts}\n${change}${failures}${warnings} \n${waive_all}   report: ${path}")
  else()
    message(WARNING " ${name}: ${counts}\n${change}${warnings} \n   report: ${path}")
  endif()
endfunction()

#[=[.rst:
csc_report_disabled
-------------------
``csc_report_disabled(<name>)`` says that nothing was checked, counts all checks as unknown, and removes the
report of an
earlier run, which would speak of a check that was not made.
#]=]
function(csc_report_disabled name)
  csc_report_path(path "${name}")
  file(REMOVE "${path}")
  csc_check_ids(checks)
  set_property(GLOBAL PROPERTY "csc/report/${name}/ok" TRUE)
  set_property(GLOBAL PROPERTY "csc/report/${name}/unknown" "${checks}")
  message(STATUS "CUDA stack of ${name}: not checked, since CUDASTACKCHECK_ENABLED is ${CUDASTACKCHECK_ENABLED}")
endfunction()

#[=[.rst:
csc_report_result
-----------------
``csc_report_result(<ok variable> <unknown variable> <name>)``: TRUE unless a check failed, and the checks that
could not
be made.
#]=]
function(csc_report_result ok_variable unknown_variable name)
  csc_property_get(ok "csc/report/${name}/ok")
  csc_property_get(unknown "csc/report/${name}/unknown")
  set(${ok_variable} "${ok}" PARENT_SCOPE)
  set(${unknown_variable} "${unknown}" PARENT_SCOPE)
endfunction()

#[=[.rst:
csc_report_path
---------------
``csc_report_path(<variable> <name>)``: where the report of a set is written: ``REPORT``, else
``<name>-cuda-stack-report.json`` in the current binary folder.
#]=]
function(csc_report_path variable name)
  csc_requirement_get(path "${name}" REPORT)
  if(path STREQUAL "")
    set(path "${CMAKE_CURRENT_BINARY_DIR}/${name}-cuda-stack-report.json")
  endif()
  set(${variable} "${path}" PARENT_SCOPE)
endfunction()
