# SPDX-License-Identifier: Apache-2.0
# nvcc 13.0 over the headers of 12.4: passes the test of CMake itself and fails on the first launch.
set(CASE_WITHOUT_CUDA ON)
set(CASE_SHARED plain)
set(CASE_NEEDS broken/headers-12.4)
set(CASE_ARGUMENTS "-DCMAKE_CUDA_COMPILER=${LAB}/broken/headers-12.4/bin/nvcc")
set(CASE_DAILY none)
