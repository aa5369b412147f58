# SPDX-License-Identifier: Apache-2.0
# Each folder here is a case: the stack of a public report, rebuilt (README.md).
function(reports_register folder)
  harness_add_cases("${folder}")
  get_property(tests DIRECTORY PROPERTY TESTS)
  list(FILTER tests INCLUDE REGEX "^reports/")
  set_property(TEST ${tests} APPEND PROPERTY FIXTURES_REQUIRED fakes)
endfunction()

reports_register("${CMAKE_CURRENT_LIST_DIR}")
