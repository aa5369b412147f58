# SPDX-License-Identifier: Apache-2.0
# Each folder here is a case: a sick stack, and a fix that is pasted (run_pasted.cmake).
function(pasted_register folder)
  harness_add_cases("${folder}" "${folder}/run_pasted.cmake")
  get_property(tests DIRECTORY PROPERTY TESTS)
  list(FILTER tests INCLUDE REGEX "^pasted/")
  set_property(TEST ${tests} APPEND PROPERTY FIXTURES_REQUIRED fakes)
endfunction()

pasted_register("${CMAKE_CURRENT_LIST_DIR}")
