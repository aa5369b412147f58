# SPDX-License-Identifier: Apache-2.0
# The three numbers that are each called "the CUDA version", a line each: what nvidia-smi prints, what nvcc prints, and
# the runtime library's.
include_guard(GLOBAL)

#[=[.rst:
csc_report_versions
-------------------
``csc_report_versions(<variable> <least>)``: the lines about those that are known; empty where fewer than two are. Where
they are fewer than ``<least>`` different ones it is empty, too.
#]=]
function(csc_report_versions variable least)
  csc_fact_get(driver driver.cuda)
  csc_fact_get(toolkit toolkit.version)
  csc_fact_get(nvcc toolkit.nvcc)
  csc_fact_get(runtime runtime.version)
  csc_fact_get(file runtime.file)
  get_filename_component(file "${file}" NAME)
  set(text "")
  set(versions "")
  csc_version_line(text versions "${driver}" "nvidia-smi, \"CUDA Version\": the driver's, up to which it knows CUDA; not the toolkit's")
  if(nvcc STREQUAL "")
    csc_version_line(text versions none "nvcc -V: no toolkit is found")
  endif()
  csc_version_line(text versions "${toolkit}" "nvcc -V: the toolkit's, with which programs are built")
  csc_version_line(text versions "${runtime}" "${file}: the runtime library that a program would load")
  list(LENGTH versions known)
  list(REMOVE_DUPLICATES versions)
  list(LENGTH versions different)
  if(known LESS 2 OR different LESS least)
    set(text "")
  else()
    string(PREPEND text "   CUDA versions, which need not be equal:\n")
  endif()
  set(${variable} "${text}" PARENT_SCOPE)
endfunction()

function(csc_version_line text_variable versions_variable version words)
  if(NOT version STREQUAL "")
    string(REGEX REPLACE "^([0-9]+\\.[0-9]+).*" "\\1" version "${version}")
    csc_text_pad(padded "${version}" 7)
    set(${text_variable} "${${text_variable}}     ${padded}${words}\n" PARENT_SCOPE)
    list(APPEND ${versions_variable} "${version}")
    set(${versions_variable} "${${versions_variable}}" PARENT_SCOPE)
  endif()
endfunction()
