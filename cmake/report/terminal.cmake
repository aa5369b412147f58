# SPDX-License-Identifier: Apache-2.0
# What the person who configures sees first: one line about the stack, and the counts. Plain ASCII of our own.
include_guard(GLOBAL)
include("${CMAKE_CURRENT_LIST_DIR}/rows.cmake")

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
  list(JOIN parts ", " text)
  string(REGEX REPLACE "^([0-9]+ (problem|warning)s?)" "\\1 in the CUDA stack" text "${text}")
  if(text STREQUAL "")
    set(text "nothing here to check")
  endif()
  set(${variable} "${text}" PARENT_SCOPE)
endfunction()
