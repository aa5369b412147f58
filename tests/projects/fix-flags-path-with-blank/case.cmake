# SPDX-License-Identifier: Apache-2.0
set(CASE_NEEDS toolkit-12.4)
set(CASE_WITHOUT_CUDA ON)
set(CASE_ARGUMENTS
  "-DCMAKE_CUDA_COMPILER=${LAB}/toolkit-12.4/bin/nvcc" "-DCMAKE_CUDA_FLAGS=-lineinfo -I/opt/my libraries/include -O2"
)
set(CASE_STEPS configure fix)
set(CASE_DAILY none)
