# SPDX-License-Identifier: Apache-2.0
execute_process(
  COMMAND "${CMAKE}" -E env "CudaStackCheck_DIR=${PACKAGE}" "PATH=${LAB}/toolkit-13.0/bin:/usr/bin:/bin" "${CMAKE}" "${BUILD}"
    -Wno-dev
  RESULT_VARIABLE result OUTPUT_VARIABLE output ERROR_VARIABLE output
)
if(NOT result EQUAL 0 OR NOT output MATCHES "chosen for fastnet: toolkit 12\\.4"
   OR NOT output MATCHES "CMAKE_CUDA_COMPILER is [^\n]*/toolkit-12\\.4/bin/nvcc\n"
   OR NOT output MATCHES "CUDAToolkit_ROOT is [^\n]*/toolkit-12\\.4\n")
  message(FATAL_ERROR " ended with ${result}:\n ${output}")
endif()
