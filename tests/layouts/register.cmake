# SPDX-License-Identifier: Apache-2.0
# A test for each layout of a toolkit (layouts.cmake) and each CMake: does the check say what CMake then does? Every day
# some layouts with the CMake that runs the tests; the others are labelled `matrix`.
include("${CMAKE_CURRENT_LIST_DIR}/layouts.cmake")
get_property(layouts GLOBAL PROPERTY layouts)
foreach(layout IN LISTS layouts)
  string(REPLACE " " "-" name "${layout}")
  foreach(cmake IN ITEMS default cmake-3.22 cmake-3.25 cmake-3.31 cmake-newest)
    get_property(every_day GLOBAL PROPERTY "layout/${layout}/EVERY_DAY")
    set(labels layouts)
    set(test "layouts/${name}/${cmake}")
    if(cmake STREQUAL "default")
      set(test "layouts/${name}")
      if(NOT every_day)
        continue()
      endif()
    else()
      list(APPEND labels matrix)
    endif()
    harness_add_test("${test}" "${labels}" 300 "-DLAYOUT=${layout}" "-DCMAKE=${cmake}"
      "-DROWS=${CMAKE_BINARY_DIR}/layouts" -P "${CMAKE_CURRENT_LIST_DIR}/run.cmake")
  endforeach()
endforeach()
