# SPDX-License-Identifier: Apache-2.0
#[==[
Asks one CMake about one layout of a toolkit, where there is no other CUDA, and compares:

  - the nvcc that the check says CMake takes, with the one that it takes
  - whether the check is content, with whether CMake configures CUDA and builds a kernel
  - the library that the check says find_package(CUDAToolkit) takes, with the one that it takes
  - all that with the row in docs/layouts.md

With CSC_BLESS=1 in the environment the row is written into ROWS, and no other way is tried; table.cmake makes the
table of them.

Gets LAYOUT, CMAKE (a part of the lab, or default), ROWS and what harness/register.cmake says.
]==]
cmake_minimum_required(VERSION 3.22)
include("${HARNESS}/case.cmake")
include("${CMAKE_CURRENT_LIST_DIR}/layouts.cmake")
include("${CMAKE_CURRENT_LIST_DIR}/ways.cmake")
include("${CMAKE_CURRENT_LIST_DIR}/compare.cmake")
include("${CMAKE_CURRENT_LIST_DIR}/rows.cmake")

function(run_layout)
  file(REMOVE_RECURSE "${WORK}" "${SKIPPED}")
  get_property(part GLOBAL PROPERTY "layout/${LAYOUT}/PART")
  get_property(over_root GLOBAL PROPERTY "layout/${LAYOUT}/OVER_ROOT")
  get_property(host GLOBAL PROPERTY "layout/${LAYOUT}/HOST")
  string(REGEX REPLACE "/.*$" "" host "${host}")
  string(REPLACE ";" "\\;" needs "${part}")
  string(APPEND needs ";toolkit-13.0;${host}") # list(APPEND) would lose the escaped semicolon
  set(program "${CMAKE_COMMAND}")
  if(NOT CMAKE STREQUAL "default")
    string(APPEND needs ";${CMAKE}")
    set(program "${LAB}/${CMAKE}/bin/cmake")
  endif()
  harness_missing(reason needs)
  if(reason)
    file(WRITE "${SKIPPED}" "${reason}\n")
    return()
  endif()
  set(place "")
  if(over_root)
    set(place "${LAB}/${part}")
  endif()
  layout_ways(ways "${LAYOUT}" "${CMAKE}")
  if("$ENV{CSC_BLESS}")
    set(ways CMAKE_CUDA_COMPILER) # the row tells of no other
  endif()
  run_inside("${program}" "${place}")
  if(NOT EXISTS "${SKIPPED}")
    compare_answers("${WORK}/answers.txt" "${LAYOUT}" "${ways}")
    rows_test("${LAYOUT}" "${CMAKE}")
  endif()
endfunction()

function(run_inside program place)
  file(MAKE_DIRECTORY "${WORK}")
  execute_process(
    COMMAND "${CMAKE_COMMAND}" -E env "WITHOUT_CUDA_KEEP=${WORK}:${LAB}" "WITHOUT_CUDA_PLACE=${place}" --unset=CXX
      --unset=CUDAToolkit_ROOT --unset=CMAKE_PREFIX_PATH --unset=CUDAHOSTCXX bash "${REPO}/tests/lab/without_cuda.sh"
      "${CMAKE_COMMAND}" "-DLAYOUT=${LAYOUT}" "-DWAYS=${ways}" "-DCMAKE=${program}" "-DLAB=${LAB}"
      "-DREPO=${REPO}" "-DWORK=${WORK}" "-DANSWERS=${WORK}/answers.txt"
      -P "${CMAKE_CURRENT_FUNCTION_LIST_DIR}/inside.cmake"
    RESULT_VARIABLE result ERROR_VARIABLE errors)
  if(result EQUAL 77 AND errors MATCHES "without_cuda.sh: ([^\n]*)")
    file(WRITE "${SKIPPED}" "${CMAKE_MATCH_1}\n")
  elseif(NOT result EQUAL 0)
    message(FATAL_ERROR " ${NAME}: inside.cmake failed (${result})\n${errors}")
  endif()
endfunction()

run_layout()
