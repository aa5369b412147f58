# SPDX-License-Identifier: Apache-2.0
# The toolkit that CUDA_HOME names: then PATH alone leads elsewhere, which warns.
execute_process(
  COMMAND "${CMAKE}" -E env "CudaStackCheck_DIR=${PACKAGE}" "CUDA_HOME=${LAB}/toolkit-12.4"
    "PATH=${LAB}/odd/with space/cuda/bin:$ENV{PATH}" "${CMAKE}" -S "${SOURCE}" -B "${WORK}/other" -G "${GENERATOR}"
    "-DCMAKE_CUDA_COMPILER=${LAB}/toolkit-12.4/bin/nvcc"
  RESULT_VARIABLE result OUTPUT_VARIABLE output ERROR_VARIABLE output
)
if(NOT result EQUAL 0 OR NOT output MATCHES "warn\\] +environment[.]toolkit +the nvcc in PATH is not of the toolkit in use")
  message(FATAL_ERROR " ended with ${result}:\n ${output}")
endif()
