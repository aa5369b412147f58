# SPDX-License-Identifier: Apache-2.0
#[==[
Judges a made-up machine, and compares what the checks find with what is expected, exactly.

  cmake -DCASE=<folder> -P tests/checks/run_check.cmake

A case is a folder with
  facts.txt     the machine, in the form of cmake/facts/lines.cmake; also what could mend it (remedy.*)
  require.txt   the words of the call of cuda_stack_check(), one a line; without it: a call without words
  waive.txt     optional: the value of CUDASTACKCHECK_WAIVE
  expect.txt    <area>/<check>/<case>: the fields of that check's finding that are not empty, one a line;
                <folder>/<case>: status and title of all checks that were made; of a report also what is offered first
With CSC_BLESS=1 in the environment, what was found becomes what is expected: read it before you keep it.
]==]
cmake_minimum_required(VERSION 3.22)

include("${CMAKE_CURRENT_LIST_DIR}/print.cmake")
set(checks_product "${CMAKE_CURRENT_LIST_DIR}/../../cmake")
foreach(file IN ITEMS declare/declare rules/version facts/facts checks/checks)
  include("${checks_product}/${file}.cmake")
endforeach()

# Two turns, as in cuda_stack_check(): what could mend the machine (remedy.*) is known only when a check asks
# for it.
function(check_judge name)
  check_facts_read()
  csc_facts_forget(remedy)
  csc_checks_run("${name}")
  csc_checks_need_remedy(look_further "${name}")
  if(look_further)
    check_facts_read()
    csc_checks_run("${name}")
    csc_one_change_find("${name}")
  endif()
endfunction()

function(check_facts_read)
  file(READ "${CASE}/facts.txt" text)
  csc_facts_from_lines(problem "${text}" "the machine")
  check_require("${problem}" "^$" "facts.txt")
endfunction()

function(check_run)
  # The project that calls, wherever this is run.
  set(PROJECT_NAME fastnet)
  set(CMAKE_SOURCE_DIR /project)
  set(CMAKE_BINARY_DIR /project/build)
  set(CMAKE_CURRENT_SOURCE_DIR /project)
  set(CMAKE_CURRENT_BINARY_DIR /project/build)
  set(CMAKE_CURRENT_LIST_FILE /project/CMakeLists.txt)
  set(CUDASTACKCHECK_PROBE_TIMEOUT 60)
  check_declare(name)
  check_judge("${name}")

  check_path(check)
  if(check STREQUAL "")
    check_print_all(actual "${name}")
    if(CASE MATCHES "/checks/reports/")
      check_print_first_fix(first "${name}")
      string(APPEND actual "${first}")
    endif()
  else()
    check_print_finding(actual "${name}" "${check}")
  endif()
  check_titles("${name}")
  check_compare("${actual}")
  if(CASE MATCHES "/healthy/")
    check_require("${actual}" "^([^\n ]+ (pass|unknown): [^\n]*\n)+$" "a healthy machine must be silent")
  endif()
endfunction()

# The stage declare on the words in require.txt; the set's name comes back.
function(check_declare name_variable)
  set(waive "")
  if(EXISTS "${CASE}/waive.txt")
    file(READ "${CASE}/waive.txt" waive)
    string(STRIP "${waive}" waive)
  endif()
  set(CUDASTACKCHECK_WAIVE "${waive}")
  set(word_COUNT 0)
  if(EXISTS "${CASE}/require.txt")
    file(READ "${CASE}/require.txt" text)
    csc_text_split(word "${text}" "\n")
  endif()
  csc_declare(name errors word_ ${word_COUNT})
  csc_settings_read(setting_errors)
  check_require("${errors}${setting_errors}" "^$" "require.txt, waive.txt")
  set(${name_variable} "${name}" PARENT_SCOPE)
endfunction()

# The id of the check whose folder the case is in; empty for the folders about all checks.
function(check_path variable)
  set(check "")
  file(RELATIVE_PATH path "${CMAKE_CURRENT_FUNCTION_LIST_DIR}" "${CASE}")
  if(path MATCHES "^([^/]+)/([^/]+)/[^/]+$")
    set(check "${CMAKE_MATCH_1}.${CMAKE_MATCH_2}")
    csc_check_ids(ids)
    if(NOT check IN_LIST ids)
      message(FATAL_ERROR " ${CASE}: there is no check ${check}")
    endif()
  endif()
  set(${variable} "${check}" PARENT_SCOPE)
endfunction()

# What holds for every finding of every machine.
function(check_titles name)
  csc_check_ids(checks)
  foreach(check IN LISTS checks)
    foreach(field IN ITEMS status title required found fixes asked_by)
      csc_finding_get(${field} "${name}" ${check} ${field})
    endforeach()
    string(LENGTH "${title}" length)
    if(status MATCHES "^(fail|warn|waived)$")
      check_require("${title}" "^(cuDNN|[a-z]).*[^.]$" "the title of ${check}")
      if(length GREATER 60 OR required STREQUAL "" OR found STREQUAL "" OR fixes EQUAL 0 OR asked_by STREQUAL
        "")
        message(FATAL_ERROR
          " ${CASE}: ${check}: \"${title}\" is too long, or lacks required, found, fix or asked_by")
      endif()
    elseif(NOT status STREQUAL "" AND title STREQUAL "")
      message(FATAL_ERROR " ${CASE}: ${check} is ${status} and says nothing")
    endif()
    check_levels("${name}" ${check} "0${fixes}")
  endforeach()
endfunction()

function(check_require text regex what)
  if(NOT text MATCHES "${regex}")
    message(FATAL_ERROR " ${CASE}: ${what}: ${text}")
  endif()
endfunction()

function(check_compare actual)
  set(file "${CASE}/expect.txt")
  set(expected "")
  if(EXISTS "${file}")
    file(READ "${file}" expected)
  endif()
  if(NOT actual STREQUAL expected AND "$ENV{CSC_BLESS}")
    file(WRITE "${file}" "${actual}")
    message("blessed: ${file}")
  elseif(NOT actual STREQUAL expected)
    string(REPLACE "\n" "\n expect> " expected "${expected}")
    string(REPLACE "\n" "\n actual> " actual "${actual}")
    message(" expect> ${expected}\n actual> ${actual}")
    message("Again: ${CMAKE_COMMAND} -DCASE=${CASE} -P ${CMAKE_CURRENT_FUNCTION_LIST_FILE}")
    message(FATAL_ERROR " ${CASE}: not as expected")
  endif()
endfunction()

check_run()
