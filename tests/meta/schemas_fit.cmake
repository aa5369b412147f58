# SPDX-License-Identifier: Apache-2.0
# The keywords are the keys of schemas/requirements.schema.json; the examples' files and the reports that are
# written fit their schemas.
include("${CMAKE_CURRENT_LIST_DIR}/lib/meta.cmake")
include("${REPO}/cmake/declare/declare.cmake")
include("${REPO}/cmake/declare/requirements_file.cmake")

function(schemas_compare_keys)
  file(READ "${REPO}/schemas/requirements.schema.json" text)
  string(JSON count LENGTH "${text}" properties)
  math(EXPR last "${count} - 1")
  set(keys "")
  foreach(index RANGE ${last})
    string(JSON key MEMBER "${text}" properties ${index})
    list(APPEND keys "${key}")
  endforeach()
  list(REMOVE_ITEM keys "$schema")
  csc_file_keys(taken)
  meta_same("the keywords" "${taken}" "requirements.schema.json" "${keys}")
  string(JSON modes GET "${text}" properties on_failure enum)
  string(REGEX REPLACE "[] \n\"[]" "" modes "${modes}")
  string(REPLACE "," ";" modes "${modes}")
  csc_keyword_more(choices ON_FAILURE)
  meta_same("ON_FAILURE" "${choices}" "requirements.schema.json" "${modes}")
endfunction()

# Reports of a machine as it is, one that passes as far as this machine does, one that fails, one with a
# waiver.
function(schemas_write_reports)
  file(REMOVE_RECURSE "${WORK}")
  file(WRITE "${WORK}/source/CMakeLists.txt"
    "cmake_minimum_required(VERSION 3.22)\n"
    "project(reported LANGUAGES NONE)\n"
    "include(\"${REPO}/cmake/CudaStackCheck.cmake\")\n"
    "cuda_stack_check(NAME plain ON_FAILURE STATUS)\n"
    "cuda_stack_check(NAME asks TOOLKIT 11.8 CUDNN 8 ON_FAILURE STATUS)\n"
    "cuda_stack_check(NAME fails TOOLKIT 99 CUDNN 7...<7.1 ON_FAILURE STATUS)\n"
  )
  foreach(build IN ITEMS here waived broken)
    set(arguments "")
    if(build STREQUAL "waived")
      set(arguments "-DCUDASTACKCHECK_WAIVE=toolkit.version:say \"why\" \\ here")
    elseif(build STREQUAL "broken")
      set(arguments -DCMAKE_CUDA_COMPILER=/bin/false)
    endif()
    execute_process(
      COMMAND "${CMAKE_COMMAND}" -S "${WORK}/source" -B "${WORK}/${build}" ${arguments}
      RESULT_VARIABLE result OUTPUT_VARIABLE output ERROR_VARIABLE output
    )
    if(NOT result EQUAL 0)
      message(FATAL_ERROR " ${build}: ${output}")
    endif()
  endforeach()
endfunction()

function(schemas_validate schema)
  execute_process(
    COMMAND "${CMAKE_COMMAND}" -E env "PYTHONPATH=${LAB}/python" python3
      "${CMAKE_CURRENT_FUNCTION_LIST_DIR}/lib/validate.py" "${REPO}/schemas/${schema}" ${ARGN}
    RESULT_VARIABLE result OUTPUT_VARIABLE said ERROR_VARIABLE said
  )
  if(NOT result EQUAL 0)
    meta_offend("${said}")
  endif()
endfunction()

function(schemas_test)
  schemas_compare_keys()
  if(NOT EXISTS "${LAB}/python")
    set(reason "the lab has no python")
    if(EXISTS "${LAB}/python.skipped")
      file(READ "${LAB}/python.skipped" reason)
    endif()
    meta_end("the keywords are the schema's keys")
    file(WRITE "${SKIPPED}" "${reason}\n")
    return()
  endif()
  schemas_write_reports()
  file(GLOB reports "${WORK}/*/*-cuda-stack-report.json")
  list(LENGTH reports count)
  if(NOT count EQUAL 9)
    meta_offend("${count} reports were written, not 9")
  endif()
  schemas_validate(report.schema.json ${reports})
  file(GLOB files "${REPO}/examples/*/cuda-stack.json"
    "${REPO}/tests/projects/requirements-file/cuda-stack.json")
  schemas_validate(requirements.schema.json ${files})
  # A schema that takes everything would prove nothing.
  file(WRITE "${WORK}/bad.json" "{\"toolkit\": 12.1}\n")
  execute_process(
    COMMAND "${CMAKE_COMMAND}" -E env "PYTHONPATH=${LAB}/python" python3
      "${CMAKE_CURRENT_FUNCTION_LIST_DIR}/lib/validate.py" "${REPO}/schemas/requirements.schema.json"
      "${WORK}/bad.json"
    RESULT_VARIABLE result OUTPUT_QUIET ERROR_QUIET
  )
  if(NOT result EQUAL 1)
    meta_offend("requirements.schema.json takes a version that is a number")
  endif()
  meta_end("reports and requirements fit their schemas")
endfunction()

schemas_test()
