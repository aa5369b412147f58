# SPDX-License-Identifier: Apache-2.0
set(CASE_NEEDS toolkit-13.0 cmake-3.25)
set(CASE_WITHOUT_CUDA ON)
set(CASE_ARGUMENTS "-DCMAKE_CUDA_COMPILER=${LAB}/toolkit-13.0/bin/nvcc" -DCMAKE_CUDA_ARCHITECTURES=native)
set(CASE_STEPS configure fix)
set(CASE_CMAKES cmake-3.25 cmake-newest)
set(CASE_DAILY none)
