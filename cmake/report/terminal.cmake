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
  csc_headline_driver(parts "${name}")
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
  csc_fact_get(count device.count)
  if("${count}" STREQUAL "1")
    list(APPEND parts "1 device")
  elseif(NOT "${count}" STREQUAL "")
    list(APPEND parts "${count} devices")
  endif()
  list(JOIN parts ", " parts)
  set(${variable} "CUDA stack of ${name}: ${parts}" PARENT_SCOPE)
endfunction()

# The driver, where there is one or one is asked for.
function(csc_headline_driver variable name)
  csc_fact_get(release driver.release)
  csc_fact_get(cuda driver.cuda)
  csc_requirement_need(need "${name}" driver)
  set(part "")
  if(NOT release STREQUAL "" AND NOT cuda STREQUAL "")
    set(part "driver ${release} (CUDA ${cuda})")
  elseif(NOT release STREQUAL "")
    set(part "driver ${release}")
  elseif(NOT cuda STREQUAL "")
    set(part "a driver of CUDA ${cuda}")
  elseif(need STREQUAL "REQUIRED")
    set(part "no driver")
  endif()
  set(${variable} "${part}" PARENT_SCOPE)
endfunction()

#[=[.rst:
csc_report_rows
---------------
``csc_report_rows(<variable> <name> <status>...)``: the table of the set's checks with one of these statuses, a row
each; those that follow each other, could not be made, and have the same words, share one.
#]=]
function(csc_report_rows variable name)
  csc_check_ids(checks)
  set(rows "")
  set(first "")
  set(first_words "")
  set(more 0)
  foreach(check IN LISTS checks ITEMS "")
    csc_finding_get(status "${name}" "${check}" status)
    set(words "")
    if(status IN_LIST ARGN)
      csc_row_words(words "${name}" ${check} ${status})
    elseif(NOT check STREQUAL "")
      continue()
    endif()
    if(status MATCHES "^(unknown|skipped)$" AND words STREQUAL first_words)
      math(EXPR more "${more} + 1")
      continue()
    endif()
    if(NOT first STREQUAL "")
      csc_row(row "${first_words}" "${first}" ${more})
      string(APPEND rows "${row}")
    endif()
    set(first "${check}")
    set(first_words "${words}")
    set(more 0)
  endforeach()
  set(${variable} "${rows}" PARENT_SCOPE)
endfunction()

# The mark and the title of a finding.
function(csc_row_words variable name check status)
  csc_status_mark(mark ${status})
  csc_finding_get(title "${name}" ${check} title)
  if(status STREQUAL "waived")
    csc_waiver_reason(reason ${check})
    string(APPEND title " (waived: ${reason})")
  endif()
  set(${variable} "${mark}|${title}" PARENT_SCOPE)
endfunction()

function(csc_row variable words check more)
  csc_text_partition(mark title "${words}" "|")
  if(more GREATER 0)
    string(APPEND check " and ${more} more")
  endif()
  csc_text_pad(mark "${mark}" 9)
  csc_text_pad(check "${check}" 27)
  set(${variable} "   ${mark}${check} ${title}\n" PARENT_SCOPE)
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
