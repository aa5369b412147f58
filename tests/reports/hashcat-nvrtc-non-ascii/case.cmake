# SPDX-License-Identifier: Apache-2.0
# Toolkit and project lie below folders whose names are not ASCII. On Linux nothing is wrong with that.
set(CASE_WITHOUT_CUDA ON)
set(CASE_SHARED plain)
set(CASE_SUBFOLDER "项目-ü")
set(part [[odd/non-ascii-ü-日本/cuda]])
set(CASE_NEEDS "${part}")
set(CASE_ARGUMENTS "-DCMAKE_CUDA_COMPILER=${LAB}/${part}/bin/nvcc")
set(CASE_DAILY none)
