# SPDX-License-Identifier: Apache-2.0
# What the tests of cuda_stack_select() beside CMake itself share.
include("${CMAKE_CURRENT_LIST_DIR}/../../probes/lib/probes.cmake")

# choices_run(<result> <said> <word>...): a command with g++-11 at the end of PATH, and nothing that names compilers.
function(choices_run result said)
  execute_process(
    COMMAND "${CMAKE_COMMAND}" -E env --unset=CUDACXX --unset=CUDAHOSTCXX --unset=CUDAARCHS --unset=CUDAToolkit_ROOT
      --unset=NVCC_CCBIN --unset=CXX "PATH=$ENV{PATH}:${LAB}/host-g++-11/bin" ${ARGN}
    RESULT_VARIABLE ended OUTPUT_VARIABLE text ERROR_VARIABLE text WORKING_DIRECTORY "${REPO}"
  )
  set(${result} "${ended}" PARENT_SCOPE)
  set(${said} "${text}" PARENT_SCOPE)
endfunction()

# choices_ask(<out> <argument of cmake>...): <out>_OK, _NVCC, _HOST and all that was said.
function(choices_ask out)
  file(REMOVE_RECURSE "${WORK}/choice")
  choices_run(result said "${CMAKE_COMMAND}" -S "${REPO}/tests/real/lib/choice" -B "${WORK}/choice" "-DREPO=${REPO}"
    -DCMAKE_MESSAGE_LOG_LEVEL=VERBOSE ${ARGN})
  if(NOT result EQUAL 0 OR NOT said MATCHES "chosen: (TRUE|FALSE)\nnvcc: ([^\n]*)\nhost: ([^\n]*)\n")
    message(FATAL_ERROR " ${NAME}: ${ARGN}: ended with ${result}\n${said}")
  endif()
  set(${out}_OK ${CMAKE_MATCH_1} PARENT_SCOPE)
  set(${out}_NVCC "${CMAKE_MATCH_2}" PARENT_SCOPE)
  set(${out}_HOST "${CMAKE_MATCH_3}" PARENT_SCOPE)
  set(${out}_SAID "${said}" PARENT_SCOPE)
endfunction()

# choices_build(<variable> <argument of cmake>...): TRUE when a plain project configures, builds and runs.
function(choices_build variable)
  file(REMOVE_RECURSE "${WORK}/plain")
  choices_run(result said "${CMAKE_COMMAND}" -S "${REPO}/tests/real/lib/plain_cuda" -B "${WORK}/plain" ${ARGN})
  set(works FALSE)
  if(result EQUAL 0)
    choices_run(result said "${CMAKE_COMMAND}" --build "${WORK}/plain")
  endif()
  if(result EQUAL 0)
    choices_run(result said "${WORK}/plain/count")
  endif()
  if(result EQUAL 0 AND said MATCHES "^[0-9]+\n$")
    set(works TRUE)
  endif()
  set(${variable} ${works} PARENT_SCOPE)
  set(${variable}_SAID "${said}" PARENT_SCOPE)
endfunction()
