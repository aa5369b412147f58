# SPDX-License-Identifier: Apache-2.0
# probes/toolkit.cu compiles on its own without a warning, and its answer is what the toolkit PART says of
# itself.
include("${CMAKE_CURRENT_LIST_DIR}/lib/probes.cmake")

function(toolkit_test)
  harness_missing(reason PART)
  if(reason)
    probes_skip("${reason}")
    return()
  endif()
  set(nvcc "${LAB}/${PART}/bin/nvcc")
  if(PART STREQUAL "machine-toolkit")
    set(nvcc "${MACHINE_TOOLKIT_NVCC}")
  endif()
  file(REMOVE_RECURSE "${WORK}")
  file(MAKE_DIRECTORY "${WORK}")
  probes_build("${nvcc}" -Werror all-warnings -Xcompiler -Wall,-Wextra,-Werror -o toolkit
    "${REPO}/probes/toolkit.cu")
  execute_process(COMMAND "${nvcc}" --version OUTPUT_VARIABLE said)
  string(REGEX MATCH "V(([0-9]+\\.[0-9]+)\\.[0-9]+)" ignored "${said}")
  set(version "${CMAKE_MATCH_1}")
  set(release "${CMAKE_MATCH_2}")
  find_program(host NAMES g++ NO_CACHE)
  execute_process(COMMAND "${host}" -dumpfullversion OUTPUT_VARIABLE host_version
    OUTPUT_STRIP_TRAILING_WHITESPACE)

  execute_process(COMMAND "${WORK}/toolkit" RESULT_VARIABLE result OUTPUT_VARIABLE output ERROR_VARIABLE
    error)
  file(STRINGS "${REPO}/cmake/facts/keys/toolkit.cmake" key REGEX
    "version of the (libcudart|CUDA runtime library) that")
  string(REGEX REPLACE "csc_fact_key\\(([^ ]+) .*" "\\1" key "${key}")
  set(expected "0 csc:fact toolkit.compiler_version=${version}\ncsc:fact toolkit.header_version=${release}\n")
  string(APPEND expected
    "csc:fact toolkit.host_compiler=GNU ${host_version}\ncsc:fact ${key}=${release}\ncsc:end\n")
  probes_equal("the answer" "${result} ${output}${error}" "${expected}")
endfunction()

toolkit_test()
