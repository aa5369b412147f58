# SPDX-License-Identifier: Apache-2.0
set(CASE_NEEDS machine-toolkit)
set(CASE_ENVIRONMENT "PATH=${WORK}/bin")
set(CASE_ARGUMENTS -DCMAKE_CUDA_HOST_COMPILER=/nonexistent/g++ "-DCMAKE_CUDA_COMPILER=${MACHINE_TOOLKIT_NVCC}")
set(CASE_STEPS between configure fix)
set(CASE_DAILY none)
