# SPDX-License-Identifier: Apache-2.0
# Each folder here is a case (harness/case.cmake): a project on a machine with a driver, NVIDIA's own or a made-up one,
# or without any.
function(drivers_register folder)
  harness_add_cases("${folder}")
  get_property(tests DIRECTORY PROPERTY TESTS)
  list(FILTER tests INCLUDE REGEX "^drivers/")
  set_property(TEST ${tests} APPEND PROPERTY FIXTURES_REQUIRED fakes)
endfunction()

drivers_register("${CMAKE_CURRENT_LIST_DIR}")
