# SPDX-License-Identifier: Apache-2.0
# Each folder here is a case on which the harness itself is tried (harness/selftest.cmake).
function(selftest_register folder)
  file(GLOB entries CONFIGURE_DEPENDS LIST_DIRECTORIES true RELATIVE "${folder}" "${folder}/*")
  list(REMOVE_ITEM entries register.cmake)
  foreach(entry IN LISTS entries)
    harness_add_test("harness_selftest/${entry}" harness_selftest 120
      "-DFOLDER=${folder}/${entry}" -P "${CMAKE_SOURCE_DIR}/harness/selftest.cmake")
  endforeach()
endfunction()

selftest_register("${CMAKE_CURRENT_LIST_DIR}")
