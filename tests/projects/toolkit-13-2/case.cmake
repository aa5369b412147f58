# SPDX-License-Identifier: Apache-2.0
# A sound toolkit as pip lays it out.
set(CASE_WITHOUT_CUDA ON)
set(CASE_SHARED plain)
set(CASE_NEEDS toolkit-13.2)
set(CASE_ARGUMENTS "-DCMAKE_CUDA_COMPILER=${LAB}/toolkit-13.2/bin/nvcc")
