# SPDX-License-Identifier: Apache-2.0
# CMake keeps the compiler of an enabled language: too late.
set(CASE_SHARED selected)
set(CASE_WITHOUT_CUDA ON)
set(CASE_NEEDS toolkit-13.0)
set(CASE_ENVIRONMENT "PATH=${LAB}/toolkit-13.0/bin:/usr/bin:/bin")
