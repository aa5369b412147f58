# SPDX-License-Identifier: Apache-2.0
# What CMake would take is fine: no other is looked for, and the next run has nothing to do.
set(CASE_SHARED selected)
set(CASE_WITHOUT_CUDA ON)
set(CASE_NEEDS toolkit-13.0 toolkit-13.5)
set(CASE_PLACE "/usr/local/cuda-13.5=${LAB}/toolkit-13.5")
set(CASE_ENVIRONMENT "PATH=${LAB}/toolkit-13.0/bin:/usr/bin:/bin")
set(CASE_STEPS configure reconfigure build run:versions)
set(CASE_GENERATORS default ninja-multi-config unix-makefiles)
set(CASE_CMAKES default cmake-3.22 cmake-3.25 cmake-3.31 cmake-newest)
set(CASE_DAILY none)
