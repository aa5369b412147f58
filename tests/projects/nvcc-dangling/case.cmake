# SPDX-License-Identifier: Apache-2.0
# nvcc is a symbolic link to nowhere.
set(CASE_WITHOUT_CUDA ON)
set(CASE_SHARED plain)
set(CASE_NEEDS broken/nvcc-dangling)
set(CASE_ARGUMENTS "-DCMAKE_CUDA_COMPILER=${LAB}/broken/nvcc-dangling/bin/nvcc")
