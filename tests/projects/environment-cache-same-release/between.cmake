# SPDX-License-Identifier: Apache-2.0
file(MAKE_DIRECTORY "${WORK}/with space")
file(REMOVE "${WORK}/with space/cuda")
if(TURN EQUAL 1)
  file(CREATE_LINK "${LAB}/toolkit-13.0" "${WORK}/with space/cuda" SYMBOLIC)
else()
  file(CREATE_LINK "${LAB}/odd/quote'd/cuda" "${WORK}/with space/cuda" SYMBOLIC)
endif()
if(TURN EQUAL 3)
  foreach(arguments IN ITEMS "-Wno-dev" "-DCMAKE_CUDA_COMPILER=${LAB}/toolkit-13.2/bin/nvcc")
    set(cmake "${LAB}/cmake-3.31/bin/cmake")
    execute_process(
      COMMAND "${CMAKE}" -E env "CudaStackCheck_DIR=${PACKAGE}" "${cmake}" "${BUILD}" "${arguments}"
      RESULT_VARIABLE result OUTPUT_VARIABLE output ERROR_VARIABLE output
    )
    if(NOT result EQUAL 0 OR output MATCHES "environment[.]cache")
      message(FATAL_ERROR " ${arguments} ended with ${result}:\n ${output}")
    endif()
  endforeach()
endif()
