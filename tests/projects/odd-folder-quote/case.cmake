# SPDX-License-Identifier: Apache-2.0
# A sound toolkit in a folder whose name wants quoting.
set(CASE_WITHOUT_CUDA ON)
set(CASE_SHARED plain)
set(part [[odd/quote'd/cuda]])
set(CASE_NEEDS "${part}")
set(CASE_ARGUMENTS "-DCMAKE_CUDA_COMPILER=${LAB}/${part}/bin/nvcc")
