# SPDX-License-Identifier: Apache-2.0
# What is called a toolkit has no compiler: as pip lays out CUDA 12, for instance.
set(CASE_WITHOUT_CUDA ON)
set(CASE_SHARED plain)
set(CASE_NEEDS broken/no-nvcc)
set(CASE_ENVIRONMENT "CUDA_PATH=${LAB}/broken/no-nvcc")
