# SPDX-License-Identifier: Apache-2.0
#[==[
Tests the harness: runs it on a case that is made to pass, to fail or to be skipped, and compares what it
says. It has its own way of comparing, lest a harness that approves of everything approve of itself.

A folder of tests/harness_selftest holds
  case/                 the case
  expect-result.txt     0: passes, 1: fails, 77: is skipped
  blessed/              optional: the case is run with CSC_BLESS=1 and its folder must then look like this

Gets FOLDER and what register.cmake says.
]==]
cmake_minimum_required(VERSION 3.22)

function(selftest_run)
  file(REMOVE_RECURSE "${WORK}")
  file(COPY "${FOLDER}/case" DESTINATION "${WORK}") # a copy, as blessing writes into it
  set(bless --unset=CSC_BLESS)
  if(IS_DIRECTORY "${FOLDER}/blessed")
    set(bless CSC_BLESS=1)
  endif()
  execute_process(
    COMMAND "${CMAKE_COMMAND}" -E env ${bless} sh "${HARNESS}/run.sh" "${WORK}/skipped" selftest
      "${CMAKE_COMMAND}" "-DNAME=selftest" "-DREPO=${REPO}" "-DHARNESS=${HARNESS}" "-DLAB=${FOLDER}/lab"
      "-DWORK=${WORK}/work" "-DPACKAGE_PREFIX=${WORK}/none" "-DMACHINE=${MACHINE}" "-DSKIPPED=${WORK}/skipped"
      "-DCASE=${WORK}/case" -DVARIANT=default -DGENERATOR=default -DCMAKE=default -DBLESS=ON
      -P "${HARNESS}/run_case.cmake"
    RESULT_VARIABLE result OUTPUT_VARIABLE output ERROR_VARIABLE output)
  selftest_compare(result "${result}")
  get_filename_component(build "${MACHINE}" DIRECTORY)
  string(REPLACE "${WORK}/case" "@CASE@" output "${output}")
  string(REPLACE "${WORK}/work" "@WORK@" output "${output}")
  string(REPLACE "${HARNESS}" "@HARNESS@" output "${output}")
  string(REPLACE "${build}" "@TESTS@" output "${output}")
  string(REGEX REPLACE "cd @WORK@ && [^\n]*" "cd @WORK@ && ..." output "${output}")
  string(REGEX REPLACE "at [^\n]*(/[^/]+\\.cmake):[0-9]+ " "at ...\\1:NN " output "${output}")
  string(REGEX REPLACE "CMake Warning \\(uninitialized\\)" "CMake Error (dev)" output "${output}") # CMake 4.4
  string(REGEX REPLACE "Call Stack .*" "" output "${output}")
  selftest_compare(output "${output}")
  if(IS_DIRECTORY "${FOLDER}/blessed")
    execute_process(COMMAND diff -r "${FOLDER}/blessed" "${WORK}/case" COMMAND_ERROR_IS_FATAL ANY)
  endif()
endfunction()

function(selftest_compare what actual)
  file(READ "${FOLDER}/expect-${what}.txt" expected)
  string(STRIP "${expected}" expected)
  string(STRIP "${actual}" actual)
  if(NOT "x${actual}" STREQUAL "x${expected}")
    message("----- expected ${what}:\n${expected}\n----- actual ${what}:\n${actual}\n-----")
    message(FATAL_ERROR " ${NAME}: the harness did not do as expected: ${what}")
  endif()
endfunction()

selftest_run()
