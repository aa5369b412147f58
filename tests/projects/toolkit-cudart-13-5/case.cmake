# SPDX-License-Identifier: Apache-2.0
# nvcc 13.0 with a newer runtime library of the same major is sound.
set(CASE_WITHOUT_CUDA ON)
set(CASE_SHARED plain)
set(CASE_NEEDS broken/cudart-13.5)
set(CASE_ARGUMENTS "-DCMAKE_CUDA_COMPILER=${LAB}/broken/cudart-13.5/bin/nvcc")
