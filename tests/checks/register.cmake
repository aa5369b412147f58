# SPDX-License-Identifier: Apache-2.0
# Each folder with a facts.txt is a made-up machine (run_check.cmake).
function(checks_register folder)
  file(GLOB_RECURSE files CONFIGURE_DEPENDS "${folder}/facts.txt")
  foreach(file IN LISTS files)
    get_filename_component(case "${file}" DIRECTORY)
    file(RELATIVE_PATH name "${folder}" "${case}")
    harness_add_test("checks/${name}" checks 30 "-DCASE=${case}" -P "${folder}/run_check.cmake")
  endforeach()
endfunction()

checks_register("${CMAKE_CURRENT_LIST_DIR}")
