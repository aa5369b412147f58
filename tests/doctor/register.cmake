# SPDX-License-Identifier: Apache-2.0
# Each folder here but lib is a case (harness/case.cmake) whose project runs the doctor. The scripts try
# CudaStackExplain.cmake.
function(doctor_register folder)
  file(GLOB entries CONFIGURE_DEPENDS LIST_DIRECTORIES true "${folder}/*")
  foreach(entry IN LISTS entries)
    if(IS_DIRECTORY "${entry}" AND NOT entry MATCHES "/lib$")
      harness_add_case("${entry}")
    endif()
  endforeach()
  harness_add_scripts("${folder}")
  get_property(tests DIRECTORY PROPERTY TESTS)
  list(FILTER tests INCLUDE REGEX "^doctor/")
  set_property(TEST ${tests} APPEND PROPERTY FIXTURES_REQUIRED fakes)
endfunction()

doctor_register("${CMAKE_CURRENT_LIST_DIR}")
