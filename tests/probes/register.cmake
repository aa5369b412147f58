# SPDX-License-Identifier: Apache-2.0
# The probes and the lanes in which they are run. A script a subject; some are run once for each compiler or
# library.
function(probes_register folder)
  set(build 300) # nvcc may have to share the processor
  foreach(compiler IN ITEMS g++ clang++)
    harness_add_test("probes/compile-with-${compiler}" probes ${build} "-DCOMPILER=${compiler}"
      -P "${folder}/host_probes_compile.cmake")
  endforeach()
  foreach(part IN ITEMS machine-toolkit toolkit-13.2 toolkit-13.5)
    harness_add_test("probes/toolkit/answers-with-${part}" probes ${build} "-DPART=${part}"
      -P "${folder}/toolkit_answers.cmake")
  endforeach()
  foreach(part IN ITEMS machine-cudnn cudnn-8.9-cuda12 cudnn-9.1-cuda12 cudnn-9-cuda13 cudnn-9.1-shim-only)
    harness_add_test("probes/library/answers-with-${part}" probes ${build} "-DPART=${part}"
      -P "${folder}/library_real.cmake")
  endforeach()
  harness_add_test(probes/library/answers-with-fakes probes ${build} -P "${folder}/library_fakes.cmake")
  foreach(subject IN ITEMS driver_real driver_fake kernel_fake runtime_real)
    string(REPLACE "_" "/answers-with-" name "${subject}")
    harness_add_test("probes/${name}" probes ${build} -P "${folder}/${subject}.cmake")
  endforeach()
  harness_add_test(probes/lane/endings probes ${build} -P "${folder}/lane_endings.cmake")
  harness_add_test(probes/lane/time-limit probes ${build} -P "${folder}/lane_time_limit.cmake")
  harness_add_test(probes/lane/noexec probes ${build} -P "${folder}/lane_noexec.cmake")
  # These count seconds.
  set_tests_properties(probes/lane/time-limit PROPERTIES RUN_SERIAL TRUE)
endfunction()

probes_register("${CMAKE_CURRENT_LIST_DIR}")
