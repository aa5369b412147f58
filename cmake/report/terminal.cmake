# SPDX-License-Identifier: Apache-2.0
# What the person who configures sees first: one line about the stack, a row for each check that is worth one, and
# the counts. Plain ASCII of our own.
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
      if(status STREQUAL "waived")
        csc_waiver_reason(reason ${check})
        string(APPEND title " (waived: ${reason})")
      endif()
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
