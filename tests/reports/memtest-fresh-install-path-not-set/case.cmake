# SPDX-License-Identifier: Apache-2.0
set(CASE_NEEDS toolkit-13.0)
set(CASE_WITHOUT_CUDA ON)
set(CASE_PLACE "/usr/local/cuda-13.0=${LAB}/toolkit-13.0" "/usr/local/cuda=/usr/local/cuda-13.0")
set(CASE_STEPS configure fix)
set(CASE_CMAKES default) # for another CMake the harness sets PATH, with the folder that has to be missing in it
set(CASE_DAILY none)
