# SPDX-License-Identifier: Apache-2.0
# The doctor's words: what is here, what does not fit, what to type.
include_guard(GLOBAL)
include("${CMAKE_CURRENT_LIST_DIR}/terminal.cmake")
include("${CMAKE_CURRENT_LIST_DIR}/doctor_parts.cmake")
include("${CMAKE_CURRENT_LIST_DIR}/versions.cmake")

#[=[.rst:
csc_doctor_report
-----------------
``csc_doctor_report(<name>)`` prints all on the standard output.
#]=]
function(csc_doctor_report name)
  csc_report_headline(headline "${name}")
  csc_report_remark(remark)
  csc_doctor_parts(parts)
  csc_report_versions(versions 1)
  if(NOT versions STREQUAL "")
    string(APPEND parts "\n${versions}")
  endif()
  csc_report_rows(rows "${name}" pass fail warn unknown waived skipped)
  csc_report_findings(failures "${name}" fail)
  csc_report_findings(warnings "${name}" warn)
  csc_report_counts(counts "${name}")
  csc_report_one_change(change "${name}")
  message(STATUS "${headline}${remark}\n\n${parts}\n${rows}\n   ${counts}\n${change}${failures}${warnings}")
endfunction()

# What is here, a row each: its name, its version, where it is from.
function(csc_doctor_parts variable)
  set(text "")
  csc_fact_get(system machine.system)
  csc_fact_get(container machine.container)
  if(container STREQUAL "yes")
    string(APPEND system " (a container)")
  endif()
  csc_doctor_row(text "machine" "${system}" "")
  csc_doctor_driver(text)
  csc_doctor_devices(text)
  csc_doctor_fact(text "toolkit" toolkit.version toolkit.nvcc "what CMake takes")
  csc_doctor_toolkits(text)
  csc_doctor_fact(text "runtime library" runtime.version runtime.file "")
  csc_doctor_cudnn(text)
  csc_doctor_fact(text "C++ compiler" host.compiler host.compiler "")
  set(${variable} "${text}" PARENT_SCOPE)
endfunction()
