# SPDX-License-Identifier: Apache-2.0
#[==[
Proves one fix: makes the sick stack of a case, reads the finding and its fixes from the report, pastes one of them into
a shell as it is written, and reads the report again. A case is one of harness/case.cmake, whose last step is the
configure run that has the finding; the project is tests/shared/pasted. Its case.cmake sets beside that

  PASTED_CHECK       the check
  PASTED_FIX         a regular expression that one of its fixes matches whole, or `waive`
  PASTED_ASKED       the arguments of cuda_stack_check(); default: TOOLKIT 11.8...<14
  PASTED_LANGUAGES   the project's languages before the check; default: CXX
  PASTED_PACKAGE     ON: the project calls find_package(CUDAToolkit), too
  PASTED_PROGRAMS    PATH is a folder with what a build needs and these, as <name>=<file> (lab/programs.cmake)
  PASTED_AFTER       what the check says afterwards: fine (default), or waived
  PASTED_BUILT       OFF: the project is not built afterwards

The shell has the sick environment, and is in another folder than the project. Afterwards
  - the fix has succeeded, and the check says no more that something is wrong
  - no check fails or warns that did not before
  - the same shell configures again without the fix, which lasts, and builds the project

What was pasted, and what was before and after, must be as the case's proof.txt says (proof-<variant>-<cmake>.txt);
CSC_BLESS=1 writes it. table.cmake makes docs/fixes-proved.md of all of them.

Gets what harness/run_case.cmake gets.
]==]
cmake_minimum_required(VERSION 3.22)
foreach(part IN ITEMS case expect normalise placeholders project step)
  include("${HARNESS}/${part}.cmake")
endforeach()
include("${CMAKE_CURRENT_LIST_DIR}/../lab/programs.cmake")
include("${CMAKE_CURRENT_LIST_DIR}/findings.cmake")
include("${CMAKE_CURRENT_LIST_DIR}/paste.cmake")
include("${CMAKE_CURRENT_LIST_DIR}/proof.cmake")

function(pasted_run)
  file(REMOVE_RECURSE "${WORK}" "${SKIPPED}")
  include("${MACHINE}")
  set(COMBINATION "${CMAKE}")
  pasted_read_case()
  case_find_tools(reason)
  if(reason)
    file(WRITE "${SKIPPED}" "${reason}\n")
    return()
  endif()
  case_folders()
  pasted_read_case() # again, as it may use these
  case_copy_project()
  pasted_write_asked()
  pasted_fall_ill(said)
  if(EXISTS "${SKIPPED}")
    return()
  endif()
  pasted_fix(fix "${said}")
  findings_read(before "${BUILD}")
  pasted_paste("${fix}")
  pasted_tree(tree)
  findings_read(after "${tree}")
  pasted_judge()
  proof_compare()
endfunction()

# The case's own variables, and those of the harness; sets them in the caller.
function(pasted_read_case)
  harness_read_case("${CASE}")
  set(PASTED_LANGUAGES CXX)
  set(PASTED_ASKED TOOLKIT 11.8...<14)
  set(PASTED_AFTER fine)
  set(PASTED_BUILT ON)
  foreach(name IN ITEMS CHECK FIX PACKAGE PROGRAMS)
    set(PASTED_${name} "")
  endforeach()
  include("${CASE}/case.cmake")
  set(CASE_SHARED pasted)
  if(PASTED_PROGRAMS)
    list(APPEND CASE_ENVIRONMENT "PATH=${WORK}/bin")
  endif()
  get_cmake_property(names VARIABLES)
  list(FILTER names INCLUDE REGEX "^(CASE|PASTED)_")
  foreach(name IN LISTS names)
    set(${name} "${${name}}" PARENT_SCOPE)
  endforeach()
endfunction()

function(pasted_write_asked)
  file(WRITE "${SOURCE}/asked.cmake"
    "set(languages ${PASTED_LANGUAGES})\nset(asked ${PASTED_ASKED})\nset(package ${PASTED_PACKAGE})\n")
  file(MAKE_DIRECTORY "${WORK}/else where")
  if(PASTED_PROGRAMS)
    lab_programs("${WORK}/bin" ${PASTED_PROGRAMS})
  endif()
endfunction()

# Runs the case's steps; all but the last one succeed. Gives what the last one said.
function(pasted_fall_ill variable)
  set(turn 0)
  step_use_project("")
  foreach(step IN LISTS CASE_STEPS)
    if(step STREQUAL "between")
      math(EXPR turn "${turn} + 1")
      case_run_script(between.cmake "-DTURN=${turn}")
      continue()
    endif()
    if(DEFINED step_result AND NOT step_result EQUAL 0)
      message(FATAL_ERROR " ${NAME}: a step before the last one failed (${step_result}):\n${step_stderr}")
    endif()
    step_run("${step}")
    if(step_result EQUAL 77 AND step_stderr MATCHES "^(without_cuda|with_devices).sh: ([^\n]*)")
      file(WRITE "${SKIPPED}" "${CMAKE_MATCH_2}\n")
      return()
    endif()
  endforeach()
  file(WRITE "${WORK}/before.txt" "${step_stdout}\n${step_stderr}\n")
  set(${variable} "${step_stdout}\n${step_stderr}\n" PARENT_SCOPE)
endfunction()

# The check is content, and no check is less so than before.
function(pasted_judge)
  set(fine pass none)
  if(NOT PASTED_AFTER STREQUAL "fine")
    set(fine "${PASTED_AFTER}")
  endif()
  if(NOT after_${PASTED_CHECK} IN_LIST fine)
    message(FATAL_ERROR " ${NAME}: after the fix ${PASTED_CHECK} says ${after_${PASTED_CHECK}}; see ${WORK}/after.txt")
  endif()
  foreach(check IN LISTS after_CHECKS)
    if("${after_${check}}" MATCHES "^(fail|warn)$" AND NOT "${before_${check}}" MATCHES "^(fail|warn)$")
      message(FATAL_ERROR " ${NAME}: the fix brought ${check}: ${after_${check}}; see ${WORK}/after.txt")
    endif()
  endforeach()
endfunction()

pasted_run()
