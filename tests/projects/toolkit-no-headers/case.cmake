# SPDX-License-Identifier: Apache-2.0
# The headers are missing.
set(CASE_WITHOUT_CUDA ON)
set(CASE_SHARED plain)
set(CASE_NEEDS broken/no-headers)
set(CASE_ARGUMENTS "-DCMAKE_CUDA_COMPILER=${LAB}/broken/no-headers/bin/nvcc")
