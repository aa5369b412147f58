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
include("${CMAKE_CURRENT_LIST_DIR}/project.cmake")
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
  case_folders()
  harness_read_case("${CASE}") # again, as it may use these
  case_copy_project()
  case_run_steps()
  if(EXISTS "${CASE}/check.cmake" AND NOT EXISTS "${SKIPPED}")
    case_run_script(check.cmake)
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

case_run()
