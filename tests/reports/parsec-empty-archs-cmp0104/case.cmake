# SPDX-License-Identifier: Apache-2.0
set(CASE_NEEDS toolkit-13.0)
set(CASE_WITHOUT_CUDA ON)
set(CASE_ARGUMENTS "-DCMAKE_CUDA_COMPILER=${LAB}/toolkit-13.0/bin/nvcc")
set(CASE_CMAKES default cmake-newest) # CMake 3.22 has no word for all architectures
set(CASE_DAILY none)
