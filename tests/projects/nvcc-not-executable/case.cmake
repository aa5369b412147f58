# SPDX-License-Identifier: Apache-2.0
# nvcc lacks the permission to run.
set(CASE_WITHOUT_CUDA ON)
set(CASE_SHARED plain)
set(CASE_NEEDS broken/nvcc-not-executable)
set(CASE_ARGUMENTS "-DCMAKE_CUDA_COMPILER=${LAB}/broken/nvcc-not-executable/bin/nvcc")
