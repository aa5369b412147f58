# SPDX-License-Identifier: Apache-2.0
set(CASE_NEEDS toolkit-12.4 cmake-3.22)
set(CASE_WITHOUT_CUDA ON)
set(CASE_ARGUMENTS "-DCMAKE_CUDA_COMPILER=${LAB}/toolkit-12.4/bin/nvcc")
set(CASE_CMAKES cmake-3.22)
set(CASE_DAILY none)
