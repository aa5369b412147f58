# SPDX-License-Identifier: Apache-2.0
#[==[
Makes the lab: real toolkits, cuDNNs and CMakes, and broken copies of them, for tests that want real answers.

  cmake -DLAB=<folder> [-DPARTS=<part>;<folder of parts>] -P tests/lab/setup.cmake

Each part becomes the folder <LAB>/<part>; parts.cmake and the files
included behind it are the table of them. A complete part
is left alone, so that a second run costs next to nothing. A part that cannot be made here leaves
<LAB>/<part>.skipped with the reason on one line, and is tried again by the next run. PARTS takes names of
parts, or of folders of them (broken, odd). Works on Linux, without root; what is downloaded comes through pip,
or through apt from the machine's own mirror of Debian, and nothing is installed.
]==]
cmake_minimum_required(VERSION 3.22)

if(NOT LAB)
  message(FATAL_ERROR " lab: say where, as in: cmake -DLAB=<folder> -P tests/lab/setup.cmake")
endif()
get_filename_component(LAB "${LAB}" ABSOLUTE)

# Two runs at once (two test fixtures, say) would make the same part twice; the second waits for the first.
file(MAKE_DIRECTORY "${LAB}")
file(LOCK "${LAB}" DIRECTORY GUARD PROCESS)

include("${CMAKE_CURRENT_LIST_DIR}/part.cmake")
include("${CMAKE_CURRENT_LIST_DIR}/steps.cmake")
include("${CMAKE_CURRENT_LIST_DIR}/wheels.cmake")
include("${CMAKE_CURRENT_LIST_DIR}/debs.cmake")
include("${CMAKE_CURRENT_LIST_DIR}/parts.cmake")
include("${CMAKE_CURRENT_LIST_DIR}/debian_toolkits.cmake")
include("${CMAKE_CURRENT_LIST_DIR}/drivers.cmake")
include("${CMAKE_CURRENT_LIST_DIR}/layouts.cmake")
file(REMOVE_RECURSE "${LAB}/.apt")
lab_refuse_unknown_parts()
