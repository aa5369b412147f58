# SPDX-License-Identifier: Apache-2.0
# The folder include/crt is missing.
set(CASE_WITHOUT_CUDA ON)
set(CASE_SHARED plain)
set(CASE_NEEDS broken/no-crt)
set(CASE_ARGUMENTS "-DCMAKE_CUDA_COMPILER=${LAB}/broken/no-crt/bin/nvcc")
