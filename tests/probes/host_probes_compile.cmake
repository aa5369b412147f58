# SPDX-License-Identifier: Apache-2.0
# The probes of the C++ compiler compile on their own without a warning, with the compiler COMPILER; a wrong call of
# library.cpp is an error.
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
    foreach(probe IN ITEMS driver runtime library)
      probes_build("${cxx}" -std=${standard} -Wall -Wextra -Wpedantic -Werror -O2 -o ${probe}
        "${REPO}/probes/${probe}.cpp" -ldl)
    endforeach()
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
