# SPDX-License-Identifier: Apache-2.0
#[==[
Builds the made-up drivers that cases load (CASE_DRIVER of tests/harness/case.cmake), each in a folder of FAKES named
by its release.
]==]
cmake_minimum_required(VERSION 3.22)

function(releases_build)
  set(releases 460.80 570.124.06 580.65.06)
  file(GLOB sources "${REPO}/tests/fakes/*.cpp" "${REPO}/tests/fakes/*.h" "${REPO}/tests/fakes/build.cmake")
  foreach(release IN LISTS releases)
    set(old FALSE)
    foreach(source IN LISTS sources)
      if("${source}" IS_NEWER_THAN "${FAKES}/${release}/built") # also where it is not there
        set(old TRUE)
      endif()
    endforeach()
    if(old)
      file(REMOVE_RECURSE "${FAKES}/${release}")
      execute_process(
        COMMAND "${CMAKE_COMMAND}" "-DOUT=${FAKES}/${release}" "-DRELEASE=${release}"
          -P "${REPO}/tests/fakes/build.cmake"
        COMMAND_ERROR_IS_FATAL ANY
      )
      file(WRITE "${FAKES}/${release}/built" "")
    endif()
  endforeach()
endfunction()

find_program(cxx NAMES c++ g++ clang++ NO_CACHE)
if(NOT CMAKE_HOST_SYSTEM_NAME STREQUAL "Linux")
  file(WRITE "${SKIPPED}" "the fake driver is one for Linux\n")
elseif(NOT cxx)
  file(WRITE "${SKIPPED}" "there is no C++ compiler\n")
else()
  releases_build()
endif()
