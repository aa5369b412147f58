# SPDX-License-Identifier: Apache-2.0
# nvcc 13.0 over newer headers.
set(CASE_WITHOUT_CUDA ON)
set(CASE_SHARED plain)
set(CASE_NEEDS broken/headers-13.5)
set(CASE_ARGUMENTS "-DCMAKE_CUDA_COMPILER=${LAB}/broken/headers-13.5/bin/nvcc")
