# SPDX-License-Identifier: Apache-2.0
set(CASE_NEEDS toolkit-13.0)
set(CASE_WITHOUT_CUDA ON)
set(CASE_ARGUMENTS "-DCMAKE_CUDA_COMPILER=${SOURCE}/bin/nvcc")
set(CASE_STEPS between configure fix)
set(CASE_DAILY none)
