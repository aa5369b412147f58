# SPDX-License-Identifier: Apache-2.0
#[==[
Runs one combination of one case (case.cmake) and compares all that it says, exactly, with what is expected:

  expect-result.txt   the exit status of the first step     default: 0
  expect-stdout.txt   what it prints on standard output     default: nothing
  expect-stderr.txt   what it prints on standard error      default: nothing
  expect-<step>-result.txt, ...                             of a later step; : in its name is written -,
                                                            the second of two equal ones is <step>-2
  expect-....regex.txt                                      instead: a regular expression for the whole text
  between.cmake       what the step `between` runs          gets TURN (1, 2, ...) and what check.cmake gets
  check.cmake         run at the end; fails as scripts do   gets WORK, SOURCE, BUILD, INSTALL, PACKAGE, LAB,
                                                            FAKES, REPO, HARNESS, CMAKE (the program), GENERATOR,
                                                            MACHINE, PACKAGE_PREFIX

In expectations, @SOURCE@, @BUILD@ and so on stand for what differs from run to run (placeholders.cmake); what
differs from CMake to CMake is left out (normalise.cmake). With CSC_BLESS=1 in the environment, what was said
becomes what is expected: read the difference before you keep it.

Gets CASE, VARIANT, GENERATOR, CMAKE, BLESS (OFF: this combination may not) and what register.cmake says.
]==]
cmake_minimum_required(VERSION 3.22)
include("${CMAKE_CURRENT_LIST_DIR}/case.cmake")
include("${CMAKE_CURRENT_LIST_DIR}/expect.cmake")
include("${CMAKE_CURRENT_LIST_DIR}/normalise.cmake")
include("${CMAKE_CURRENT_LIST_DIR}/placeholders.cmake")
include("${CMAKE_CURRENT_LIST_DIR}/step.cmake")

function(case_run)
  file(REMOVE_RECURSE "${WORK}" "${SKIPPED}")
  include("${MACHINE}")
  harness_read_case("${CASE}")
  case_find_tools(reason)
  if(reason)
    file(WRITE "${SKIPPED}" "${reason}\n")
    return()
  endif()
  set(folder "${WORK}/${CASE_SUBFOLDER}")
  string(REGEX REPLACE "/$" "" folder "${folder}")
  set(SOURCE "${folder}/source")
  set(BUILD "${folder}/build")
  set(INSTALL "${folder}/install")
  set(PACKAGE "${SOURCE}/package-under-test/share/cmake/CudaStackCheck")
  harness_read_case("${CASE}") # again, as it may use these
  case_copy_project()
  case_run_steps()
  if(EXISTS "${CASE}/check.cmake" AND NOT EXISTS "${SKIPPED}")
    case_run_script(check.cmake)
  endif()
endfunction()

# Sets CMAKE and GENERATOR to what this combination uses, or says why it cannot run.
function(case_find_tools reason_variable)
  set(needs "${CASE_NEEDS}")
  if(CMAKE STREQUAL "default")
    set(CMAKE "${CMAKE_COMMAND}" PARENT_SCOPE)
  else()
    list(APPEND needs "${CMAKE}")
    set(CMAKE "${LAB}/${CMAKE}/bin/cmake" PARENT_SCOPE)
  endif()
  harness_missing(reason needs)
  if(NOT reason AND CASE_DRIVER AND NOT EXISTS "${CASE_DRIVER}/libcuda.so.1")
    set(reason "there is no ${CASE_DRIVER}/libcuda.so.1")
  endif()
  harness_generator(GENERATOR "${GENERATOR}")
  find_program(ninja NAMES ninja ninja-build NO_CACHE)
  if(GENERATOR MATCHES "Ninja" AND NOT ninja)
    set(reason "there is no ninja")
  endif()
  set(GENERATOR "${GENERATOR}" PARENT_SCOPE)
  set(${reason_variable} "${reason}" PARENT_SCOPE)
endfunction()

# The project is copied, so that nothing is ever written into the source tree; and the package into it, since
# CMake looks for uninitialized variables in no file outside a project.
function(case_copy_project)
  file(MAKE_DIRECTORY "${SOURCE}")
  set(folders "${CASE_SHARED}")
  list(TRANSFORM folders PREPEND tests/shared/)
  foreach(folder IN LISTS CASE_PROJECT folders)
    if(NOT IS_DIRECTORY "${REPO}/${folder}")
      message(FATAL_ERROR " ${NAME}: there is no ${folder}")
    endif()
    file(COPY "${REPO}/${folder}/" DESTINATION "${SOURCE}")
  endforeach()
  file(COPY "${CASE}/" DESTINATION "${SOURCE}"
    PATTERN "expect-*.txt" EXCLUDE PATTERN "case.cmake" EXCLUDE PATTERN "check.cmake" EXCLUDE
    PATTERN "between.cmake" EXCLUDE)
  if(IS_DIRECTORY "${PACKAGE_PREFIX}")
    file(COPY "${PACKAGE_PREFIX}/" DESTINATION "${SOURCE}/package-under-test")
  endif()
endfunction()

# Runs the steps until one does not do as expected; that ends the case.
function(case_run_steps)
  set(seen "")
  set(turn 0)
  set(prefix "expect-")
  step_use_project("")
  foreach(step IN LISTS CASE_STEPS)
    if(step STREQUAL "between")
      math(EXPR turn "${turn} + 1")
      case_run_script(between.cmake "-DTURN=${turn}")
      continue()
    elseif(step MATCHES "^configure:(.+)$")
      step_use_project("${CMAKE_MATCH_1}")
    endif()
    list(APPEND seen "${step}")
    if(NOT seen STREQUAL step) # not the first
      step_prefix(prefix "${step}" ${seen})
    endif()
    step_run("${step}")
    if(step_result EQUAL 77 AND step_stderr MATCHES "^(without_cuda|with_devices).sh: ([^\n]*)")
      file(WRITE "${SKIPPED}" "${CMAKE_MATCH_2}\n")
      return()
    endif()
    expect_step("${prefix}" "${step_command}")
  endforeach()
endfunction()

# Runs a script of the case, which must succeed.
function(case_run_script script)
  execute_process(
    COMMAND "${CMAKE_COMMAND}" "-DWORK=${WORK}" "-DSOURCE=${SOURCE}" "-DBUILD=${BUILD}" "-DINSTALL=${INSTALL}"
      "-DPACKAGE=${PACKAGE}" "-DLAB=${LAB}" "-DFAKES=${FAKES}" "-DREPO=${REPO}" "-DHARNESS=${HARNESS}"
      "-DCMAKE=${CMAKE}" "-DGENERATOR=${GENERATOR}" "-DMACHINE=${MACHINE}" "-DPACKAGE_PREFIX=${PACKAGE_PREFIX}" ${ARGN}
      -P "${CASE}/${script}"
    RESULT_VARIABLE result)
  if(NOT result EQUAL 0)
    message(FATAL_ERROR " ${NAME}: ${script} failed (${result})")
  endif()
endfunction()

case_run()
