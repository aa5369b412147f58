# SPDX-License-Identifier: Apache-2.0
# The tables of the package beside the programs and libraries that NVIDIA ships. What the lab has is asked every day;
# what must be downloaded for it alone is labelled `matrix`.
function(real_register folder)
  harness_add_test(real/drivers_and_runtimes real 120 -P "${folder}/drivers_and_runtimes.cmake")
  foreach(release IN ITEMS 11.8 12.4 13.0 13.2 13.5)
    harness_add_test("real/architectures_of_toolkits/${release}" real 120 "-DPART=toolkit-${release}"
      -P "${folder}/architectures_of_toolkits.cmake")
    harness_add_test("real/choices/${release}" "real;matrix" 300 "-DPART=toolkit-${release}"
      -P "${folder}/choices.cmake")
  endforeach()
  harness_add_test(real/choices_for_drivers "real;matrix" 300 -P "${folder}/choices_for_drivers.cmake")
  # The last wheel with ptxas of each release, but for 13.0, 13.2 and 13.5, whose wheels the lab has.
  foreach(
    wheel IN ITEMS
    cu11==11.7.99 cu11==11.8.89
    cu12==12.0.140 cu12==12.1.105 cu12==12.2.140 cu12==12.3.107 cu12==12.4.131 cu12==12.5.82 cu12==12.6.85
    cu12==12.8.93 cu12==12.9.86
    13.1.115 13.3.73 13.4.92
  )
    string(REGEX MATCH "[0-9]+\\.[0-9]+" release "${wheel}")
    if(wheel MATCHES "^cu")
      string(PREPEND wheel "nvidia-cuda-nvcc-")
    else()
      string(PREPEND wheel "nvidia-cuda-nvcc==")
    endif()
    harness_add_test("real/architectures_of_wheels/${release}" "real;matrix" 300 "-DWHEEL=${wheel}"
      "-DRELEASE=${release}" -P "${folder}/architectures_of_wheels.cmake")
  endforeach()
endfunction()

real_register("${CMAKE_CURRENT_LIST_DIR}")
