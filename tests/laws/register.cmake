# SPDX-License-Identifier: Apache-2.0
# A test for each table. Every day every fourth row of the long ones; their whole is labelled `matrix`.
file(GLOB tables CONFIGURE_DEPENDS "${CMAKE_CURRENT_LIST_DIR}/*.txt")
list(REMOVE_ITEM tables "${CMAKE_CURRENT_LIST_DIR}/machine.txt")
foreach(table IN LISTS tables)
  get_filename_component(name "${table}" NAME_WE)
  file(STRINGS "${table}" rows REGEX "^[^#]")
  list(LENGTH rows count)
  set(step 1)
  if(count GREATER 300)
    set(step 4)
    harness_add_test("laws/${name}/whole" "laws;matrix" 300 "-DTABLE=${table}" -DSTEP=1
      -P "${CMAKE_CURRENT_LIST_DIR}/run_laws.cmake")
  endif()
  harness_add_test("laws/${name}" laws 120 "-DTABLE=${table}" "-DSTEP=${step}"
    -P "${CMAKE_CURRENT_LIST_DIR}/run_laws.cmake")
endforeach()
