# SPDX-License-Identifier: Apache-2.0
execute_process(
  COMMAND "${CMAKE}" -E env "CudaStackCheck_DIR=${PACKAGE}" "${CMAKE}" "${BUILD}" "-DCMAKE_CUDA_COMPILER=${LAB}/toolkit-13.2/bin/nvcc" -Wno-dev
  RESULT_VARIABLE result OUTPUT_VARIABLE output ERROR_VARIABLE output
)
file(STRINGS "${BUILD}/CMakeCache.txt" taken REGEX "^CMAKE_CUDA_COMPILER:")
if(NOT result EQUAL 0 OR output MATCHES "CMake took another" OR NOT taken MATCHES "toolkit-13.2")
  message(FATAL_ERROR " ended with ${result}, took ${taken}:\n ${output}")
endif()
