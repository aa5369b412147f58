# SPDX-License-Identifier: Apache-2.0
#[==[
Fetches what the tests need into a build folder and runs them.

  cmake [-DLABELS=<regex>] [-DBUILD=<folder>] [-DJOBS=<n>] -P tests/run.cmake

LABELS  the labels of the tests to run: projects, consume, ... Without it: all but those labelled `matrix`, which are
        further combinations of CMakes and generators; those, too, where the environment says CI. LABELS=. runs everything.
BUILD   where all is written; default build/tests. Its folder lab holds the real parts (tests/lab).
JOBS    how many tests run at once; default: one a processor.

A test that cannot run here is skipped, and named at the end with its reason.
]==]
cmake_minimum_required(VERSION 3.22)

function(run_tests)
  set(tests "${CMAKE_CURRENT_FUNCTION_LIST_DIR}")
  get_filename_component(build "${tests}/../build/tests" ABSOLUTE)
  if(DEFINED BUILD)
    get_filename_component(build "${BUILD}" ABSOLUTE)
  endif()
  file(REMOVE_RECURSE "${build}/skipped")

  execute_process(COMMAND "${CMAKE_COMMAND}" "-DLAB=${build}/lab" -P "${tests}/lab/setup.cmake"
    COMMAND_ERROR_IS_FATAL ANY)
  execute_process(COMMAND "${CMAKE_COMMAND}" "-DLAB=${build}/lab" -P "${tests}/harness/get_python.cmake"
    COMMAND_ERROR_IS_FATAL ANY)
  run_generator(generator)
  execute_process(COMMAND "${CMAKE_COMMAND}" -S "${tests}" -B "${build}" -G "${generator}"
    COMMAND_ERROR_IS_FATAL ANY)
  run_ctest("${build}")
endfunction()

# The generator of the tests' own build tree, which has nothing to build.
function(run_generator variable)
  find_program(ninja NAMES ninja ninja-build NO_CACHE)
  set(${variable} "Unix Makefiles" PARENT_SCOPE)
  if(ninja)
    set(${variable} "Ninja" PARENT_SCOPE)
  endif()
endfunction()

# Runs CTest, whose output is shown as it comes, and ends with what it skipped and its summary.
function(run_ctest build)
  cmake_host_system_information(RESULT jobs QUERY NUMBER_OF_LOGICAL_CORES)
  if(DEFINED JOBS)
    set(jobs "${JOBS}")
  endif()
  set(which "")
  if(NOT DEFINED ENV{CI})
    set(which -LE "^matrix$")
  endif()
  if(DEFINED LABELS)
    set(which -L "${LABELS}")
  endif()
  get_filename_component(bin "${CMAKE_COMMAND}" DIRECTORY)
  execute_process(
    COMMAND "${bin}/ctest" --output-on-failure --no-tests=error -j "${jobs}" ${which}
    WORKING_DIRECTORY "${build}" RESULT_VARIABLE result
    OUTPUT_VARIABLE output ECHO_OUTPUT_VARIABLE ERROR_VARIABLE output ECHO_ERROR_VARIABLE)

  run_print_skipped("${build}/skipped")
  if(output MATCHES "\n([0-9]+% tests passed, [^\n]*)")
    message("${CMAKE_MATCH_1}")
  endif()
  if(NOT result EQUAL 0)
    message(FATAL_ERROR " tests: ctest ended with ${result}; again: cd ${build} && ctest --rerun-failed "
      "--output-on-failure")
  endif()
endfunction()

# Every test that was skipped has left a file with its reason: the first line is its name.
function(run_print_skipped folder)
  file(GLOB files "${folder}/*")
  foreach(file IN LISTS files)
    file(READ "${file}" text)
    string(STRIP "${text}" text)
    message("skipped ${text}")
  endforeach()
endfunction()

run_tests()
