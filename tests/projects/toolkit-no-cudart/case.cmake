# SPDX-License-Identifier: Apache-2.0
# The runtime library is missing.
set(CASE_WITHOUT_CUDA ON)
set(CASE_SHARED plain)
set(CASE_NEEDS broken/no-cudart)
set(CASE_ARGUMENTS "-DCMAKE_CUDA_COMPILER=${LAB}/broken/no-cudart/bin/nvcc")
set(CASE_DAILY none)
