# SPDX-License-Identifier: Apache-2.0
set(CASE_NEEDS toolkit-13.0)
set(CASE_WITHOUT_CUDA ON)
set(CASE_ARGUMENTS "-DCMAKE_CUDA_COMPILER=${LAB}/toolkit-13.0/bin/nvcc" "-DCMAKE_CUDA_FLAGS=-lineinfo /wd4018 /wd4244")
set(CASE_STEPS configure fix)
set(CASE_DAILY none)
