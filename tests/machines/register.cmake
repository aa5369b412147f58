# SPDX-License-Identifier: Apache-2.0
# Each folder here but lib is a case with a recorded machine, whose verdict is judged again. How one is recorded:
#   cmake -DFACTS=machine.facts.txt -P cmake/CudaStackDoctor.cmake
# Then the host's name in it is made neutral, and so are paths that only that machine has. What is expected holds no
# placeholder of harness/machine.cmake: after CSC_BLESS=1 on a machine of the same versions, put the values back.
function(machines_register folder)
  file(GLOB entries CONFIGURE_DEPENDS LIST_DIRECTORIES true "${folder}/*")
  foreach(entry IN LISTS entries)
    if(IS_DIRECTORY "${entry}" AND NOT entry MATCHES "/lib$")
      harness_add_case("${entry}")
    endif()
  endforeach()
  harness_add_scripts("${folder}")
  set_property(TEST machines/record_and_replay PROPERTY FIXTURES_REQUIRED fakes)
endfunction()

machines_register("${CMAKE_CURRENT_LIST_DIR}")
