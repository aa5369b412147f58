# SPDX-License-Identifier: Apache-2.0
# What the tests of the probes share.
cmake_minimum_required(VERSION 3.22)
include("${HARNESS}/case.cmake")
include("${MACHINE}")

# probes_skip(<reason>): the test is skipped; the caller returns.
function(probes_skip reason)
  file(WRITE "${SKIPPED}" "${reason}\n")
endfunction()

# probes_equal(<what> <actual> <expected>): stops and shows both unless they are the same.
function(probes_equal what actual expected)
  if(NOT "x${actual}" STREQUAL "x${expected}")
    string(REPLACE "\n" "\n expect> " expected "${expected}")
    string(REPLACE "\n" "\n actual> " actual "${actual}")
    message(" expect> ${expected}\n actual> ${actual}")
    message(FATAL_ERROR " ${NAME}: ${what}")
  endif()
endfunction()

# probes_build(<program> <compiler> <option>...): compiles; stops when there is anything but success and
# silence.
function(probes_build compiler)
  execute_process(
    COMMAND "${compiler}" ${ARGN} RESULT_VARIABLE result OUTPUT_VARIABLE said ERROR_VARIABLE said
    WORKING_DIRECTORY "${WORK}"
  )
  probes_equal("${compiler} ${ARGN}" "${result}${said}" 0)
endfunction()

# probes_library(<variable>): builds probes/library.cpp as the package does; empty, and skipped, without a
# compiler.
function(probes_library variable)
  find_program(cxx NAMES c++ g++ clang++ NO_CACHE)
  set(${variable} "" PARENT_SCOPE)
  if(cxx)
    file(MAKE_DIRECTORY "${WORK}")
    probes_build("${cxx}" -std=c++17 -o "${WORK}/library" "${REPO}/probes/library.cpp" -ldl)
    set(${variable} "${WORK}/library" PARENT_SCOPE)
  else()
    probes_skip("there is no C++ compiler")
  endif()
endfunction()
