# SPDX-License-Identifier: Apache-2.0
set(CASE_NEEDS toolkit-13.0)
set(CASE_WITHOUT_CUDA ON)
set(CASE_ARGUMENTS "-DCMAKE_CUDA_COMPILER=${LAB}/toolkit-13.0/bin/nvcc" [[-DCMAKE_CUDA_ARCHITECTURES=52\;80-real\;61]])
set(CASE_STEPS configure fix)
set(CASE_DAILY none)
