# SPDX-License-Identifier: Apache-2.0
# What a case needs before its first step: the tools of its combination, a copy of its project, its scripts.

# Sets the folders of this run.
function(case_folders)
  set(folder "${WORK}/${CASE_SUBFOLDER}")
  string(REGEX REPLACE "/$" "" folder "${folder}")
  set(SOURCE "${folder}/source" PARENT_SCOPE)
  set(BUILD "${folder}/build" PARENT_SCOPE)
  set(INSTALL "${folder}/install" PARENT_SCOPE)
  set(PACKAGE "${folder}/source/package-under-test/share/cmake/CudaStackCheck" PARENT_SCOPE)
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
  file(GLOB_RECURSE own RELATIVE "${CASE}" "${CASE}/*")
  list(TRANSFORM own PREPEND "${SOURCE}/")
  file(REMOVE ${own}) # file(COPY) leaves a file that is of the same second, as two are that were cloned together
  file(COPY "${CASE}/" DESTINATION "${SOURCE}"
    PATTERN "expect-*.txt" EXCLUDE PATTERN "case.cmake" EXCLUDE PATTERN "check.cmake" EXCLUDE
    PATTERN "between.cmake" EXCLUDE)
  if(IS_DIRECTORY "${PACKAGE_PREFIX}")
    file(COPY "${PACKAGE_PREFIX}/" DESTINATION "${SOURCE}/package-under-test")
  endif()
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
