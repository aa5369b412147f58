# SPDX-License-Identifier: Apache-2.0
# probes/library.cpp compiles on its own without a warning, with the compiler COMPILER; a wrong call is an
# error.
include("${CMAKE_CURRENT_LIST_DIR}/lib/probes.cmake")

function(library_test)
  find_program(cxx NAMES "${COMPILER}" NO_CACHE)
  if(NOT cxx)
    probes_skip("there is no ${COMPILER}")
    return()
  endif()
  file(REMOVE_RECURSE "${WORK}")
  file(MAKE_DIRECTORY "${WORK}")
  foreach(standard IN ITEMS c++11 c++17)
    probes_build("${cxx}" -std=${standard} -Wall -Wextra -Wpedantic -Werror -O2 -o library
      "${REPO}/probes/library.cpp" -ldl)
  endforeach()
  foreach(arguments IN ITEMS "" cudnn "nccl;x" "cudnn;a;b")
    execute_process(
      COMMAND "${WORK}/library" ${arguments}
      RESULT_VARIABLE result OUTPUT_VARIABLE output ERROR_VARIABLE error
    )
    probes_equal("library ${arguments}" "${result} ${output}${error}" "2 usage: library cudnn <file>\n")
  endforeach()
endfunction()

library_test()
