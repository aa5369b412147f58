# SPDX-License-Identifier: Apache-2.0
set(CASE_NEEDS toolkit-13.0 toolkit-13.2)
set(CASE_ARGUMENTS "-DCMAKE_CUDA_COMPILER=${LAB}/toolkit-13.0/bin/nvcc")
set(CASE_STEPS configure between)
set(CASE_DAILY none)
