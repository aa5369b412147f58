# SPDX-License-Identifier: Apache-2.0
# Where project() names CUDA, the call stands before it and has a NAME; and a check of the same name may follow.
set(CASE_SHARED selected)
set(CASE_WITHOUT_CUDA ON)
set(CASE_NEEDS toolkit-12.4 toolkit-13.0)
set(CASE_PLACE "/usr/local/cuda-12.4=${LAB}/toolkit-12.4")
set(CASE_ENVIRONMENT "PATH=${LAB}/toolkit-13.0/bin:/usr/bin:/bin")
set(CASE_STEPS configure reconfigure build run:versions)
set(CASE_CMAKES default cmake-3.22 cmake-3.25 cmake-3.31 cmake-newest)
set(CASE_DAILY none)
