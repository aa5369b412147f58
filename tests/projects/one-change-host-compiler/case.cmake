# SPDX-License-Identifier: Apache-2.0
# CUDA 11.8 first in PATH, too old for the project and for the machine's g++, which must be newer than 11; 12.4 is here.
set(CASE_WITHOUT_CUDA ON)
set(CASE_NEEDS toolkit-11.8 toolkit-12.4)
set(CASE_PLACE "/usr/local/cuda-12.4=${LAB}/toolkit-12.4")
set(CASE_ENVIRONMENT "PATH=${LAB}/toolkit-11.8/bin:$ENV{PATH}")
set(CASE_STEPS configure fix build)
set(CASE_CMAKES default)
set(CASE_DAILY none)
