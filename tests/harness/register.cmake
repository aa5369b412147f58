# SPDX-License-Identifier: Apache-2.0
#[==[
Turns folders into tests, when tests/ is configured. What is in a folder is what is run: there is no list.
]==]

# harness_add_cases(<folder> [<script>]): a test for each combination of each case, that is, of each folder in <folder>;
# run by the harness, or by a script of the folder's own.
function(harness_add_cases folder)
  if(ARGN)
    set(runner "${ARGN}")
  endif()
  file(GLOB entries CONFIGURE_DEPENDS LIST_DIRECTORIES true "${folder}/*")
  foreach(entry IN LISTS entries)
    if(IS_DIRECTORY "${entry}")
      harness_add_case("${entry}")
    endif()
  endforeach()
endfunction()

function(harness_add_case folder)
  file(RELATIVE_PATH case "${CMAKE_SOURCE_DIR}" "${folder}")
  set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS "${folder}/case.cmake")
  set(VARIANT "")
  harness_read_case("${folder}")
  set(bless ON) # by the first combination alone, lest the others undo it
  foreach(variant IN LISTS CASE_VARIANTS)
    foreach(generator IN LISTS CASE_GENERATORS)
      foreach(cmake IN LISTS CASE_CMAKES)
        harness_add_combination()
        set(bless OFF)
      endforeach()
    endforeach()
  endforeach()
endfunction()

# Adds the test of harness_add_case()'s variables.
function(harness_add_combination)
  set(name "${case}")
  foreach(word IN ITEMS ${variant} ${generator} ${cmake})
    if(NOT word STREQUAL "default")
      string(APPEND name "/${word}")
    endif()
  endforeach()
  get_filename_component(label "${case}" DIRECTORY)
  set(labels "${label}")
  if(NOT CASE_DAILY STREQUAL "ALL" AND NOT "${variant}/${generator}/${cmake}" IN_LIST CASE_DAILY)
    list(APPEND labels matrix)
  endif()
  if(NOT DEFINED runner)
    set(runner "${CMAKE_SOURCE_DIR}/harness/run_case.cmake")
  endif()
  harness_add_test("${name}" "${labels}" "${CASE_TIMEOUT}"
    "-DCASE=${folder}" "-DVARIANT=${variant}" "-DGENERATOR=${generator}" "-DCMAKE=${cmake}" "-DBLESS=${bless}"
    -P "${runner}")
  set_property(TEST "${name}" PROPERTY FIXTURES_REQUIRED package)
endfunction()

# harness_add_scripts(<folder>): a test for each script of CMake in <folder>.
function(harness_add_scripts folder)
  get_filename_component(label "${folder}" NAME)
  file(GLOB scripts CONFIGURE_DEPENDS "${folder}/*.cmake")
  list(REMOVE_ITEM scripts "${folder}/register.cmake")
  foreach(script IN LISTS scripts)
    get_filename_component(name "${script}" NAME_WE)
    harness_add_test("${label}/${name}" "${label}" 120 -P "${script}")
  endforeach()
endfunction()

#[==[
harness_add_test(<name> <labels> <timeout> <argument of cmake>...): a test that runs a script of CMake. The
script gets NAME, REPO, HARNESS, LAB, FAKES, WORK (a folder of its own, not made), PACKAGE_PREFIX, MACHINE (a file,
see machine.cmake) and SKIPPED: it is skipped if it writes its reason into that file and succeeds.
]==]
function(harness_add_test name labels timeout)
  string(REPLACE "/" "--" file "${name}") # flat: one test's folder must not lie in another's
  set(skipped "${CMAKE_BINARY_DIR}/skipped/${file}")
  get_filename_component(repo "${CMAKE_SOURCE_DIR}" DIRECTORY)
  add_test(NAME "${name}" COMMAND
    sh "${CMAKE_SOURCE_DIR}/harness/run.sh" "${skipped}" "${name}"
    "${CMAKE_COMMAND}" "-DNAME=${name}" "-DREPO=${repo}" "-DHARNESS=${CMAKE_SOURCE_DIR}/harness"
    "-DLAB=${LAB}" "-DFAKES=${CMAKE_BINARY_DIR}/fakes" "-DWORK=${CMAKE_BINARY_DIR}/work/${file}"
    "-DPACKAGE_PREFIX=${CMAKE_BINARY_DIR}/package/prefix"
    "-DMACHINE=${CMAKE_BINARY_DIR}/machine.cmake" "-DSKIPPED=${skipped}" ${ARGN})
  set_tests_properties("${name}" PROPERTIES
    LABELS "${labels}" TIMEOUT "${timeout}" SKIP_RETURN_CODE 77 RUN_SERIAL FALSE)
endfunction()
