# SPDX-License-Identifier: Apache-2.0
# What the person who configures sees: one line about the stack, a row for each check that is worth one, and one
# message with all findings, causes first. Plain ASCII of our own; every line of a message starts with a space,
# since CMake reflows other lines and breaks paths.
include_guard(GLOBAL)

#[=[.rst:
csc_report_headline
-------------------
``csc_report_headline(<variable> <name>)``: the line about the stack, such as
"CUDA stack of fastnet: toolkit 13.0.88, cuDNN 9.19.0".
#]=]
function(csc_report_headline variable name)
  set(parts "")
  csc_fact_get(toolkit toolkit.version)
  csc_fact_get(compiler toolkit.compiler)
  csc_fact_get(cudnn cudnn.library_version)
  csc_requirement_need(need "${name}" cudnn)
  if(NOT toolkit STREQUAL "")
    list(APPEND parts "toolkit ${toolkit}")
  elseif(compiler STREQUAL "Clang")
    list(APPEND parts "Clang as CUDA compiler")
  else()
    list(APPEND parts "no toolkit")
  endif()
  if(cudnn STREQUAL "")
    csc_fact_get(cudnn cudnn.header_version)
  endif()
  if(NOT need STREQUAL "NO" AND NOT cudnn STREQUAL "")
    list(APPEND parts "cuDNN ${cudnn}")
  elseif(need STREQUAL "REQUIRED")
    list(APPEND parts "no cuDNN")
  endif()
  list(JOIN parts ", " parts)
  set(${variable} "CUDA stack of ${name}: ${parts}" PARENT_SCOPE)
endfunction()

#[=[.rst:
csc_report_rows
---------------
``csc_report_rows(<variable> <name> <status>...)``: the table of the set's checks with one of these statuses, a row
each.
#]=]
function(csc_report_rows variable name)
  csc_check_ids(checks)
  set(rows "")
  foreach(check IN LISTS checks)
    csc_finding_get(status "${name}" ${check} status)
    if(status IN_LIST ARGN)
      csc_status_mark(mark ${status})
      csc_finding_get(title "${name}" ${check} title)
      csc_text_pad(mark "${mark}" 9)
      csc_text_pad(id "${check}" 21)
      string(APPEND rows "   ${mark}${id} ${title}\n")
    endif()
  endforeach()
  set(${variable} "${rows}" PARENT_SCOPE)
endfunction()

function(csc_status_mark variable status)
  set(statuses pass fail warn unknown waived skipped)
  set(marks [ok] [FAIL] [warn] [?] [waived] [skip])
  list(FIND statuses "${status}" index)
  list(GET marks ${index} mark)
  set(${variable} "${mark}" PARENT_SCOPE)
endfunction()

#[=[.rst:
csc_report_counts
-----------------
``csc_report_counts(<variable> <name>)``: "1 problem in the CUDA stack, 2 not checked here, 19 fine"; what is zero is
left out.
#]=]
function(csc_report_counts variable name)
  set(parts "")
  set(statuses fail warn skipped unknown waived pass)
  set(words "problem" "warning" "skipped" "not checked here" "waived" "fine")
  foreach(status word IN ZIP_LISTS statuses words)
    csc_checks_of_status(checks "${name}" ${status})
    list(LENGTH checks count)
    if(count GREATER 0)
      if(word MATCHES "^(problem|warning)$" AND count GREATER 1)
        string(APPEND word "s")
      endif()
      list(APPEND parts "${count} ${word}")
    endif()
  endforeach()
  list(GET parts 0 first)
  if(first MATCHES "problem|warning")
    list(POP_FRONT parts)
    list(PREPEND parts "${first} in the CUDA stack")
  endif()
  list(JOIN parts ", " parts)
  set(${variable} "${parts}" PARENT_SCOPE)
endfunction()

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

# The lines of one finding. Values stand in one column, what explains them in the next.
function(csc_finding_text variable name check)
  csc_finding_read("${name}" ${check} title required required_note found where because because_note fixes asked_by)
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
  csc_waive_command(waive ${check})
  csc_finding_row(text waive "${waive}" "" 0)
  set(${variable} "${text}" PARENT_SCOPE)
endfunction()

function(csc_finding_row text_variable label value note width)
  if(NOT value STREQUAL "")
    csc_text_pad(label "${label}" 10)
    if(NOT note STREQUAL "")
      csc_text_pad(value "${value}" ${width})
      string(APPEND value "     ${note}")
    endif()
    set(${text_variable} "${${text_variable}}     ${label} ${value}\n" PARENT_SCOPE)
  endif()
endfunction()

# The command that waives a check, and all that are waived already.
function(csc_waive_command variable check)
  set(waivers "${CUDASTACKCHECK_WAIVE}")
  string(APPEND waivers ";${check}")
  string(REGEX REPLACE "^;" "" waivers "${waivers}")
  csc_text_shell(value "-DCUDASTACKCHECK_WAIVE=${waivers}")
  csc_fact_get(reconfigure remedy.reconfigure)
  set(${variable} "${reconfigure} ${value}" PARENT_SCOPE)
endfunction()
