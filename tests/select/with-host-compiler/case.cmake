# SPDX-License-Identifier: Apache-2.0
# Toolkit 11.8 does not take the usual g++ (which must be newer than 11), and takes another one that is here. The driver
# runs 11.8 as an older CUDA than its own, and 12.4 by minor-version compatibility alone: 11.8 comes first.
set(CASE_SHARED selected)
set(CASE_WITHOUT_CUDA ON)
set(CASE_NEEDS toolkit-11.8 toolkit-12.4 toolkit-13.0 host-g++-11 driver-535)
set(CASE_PLACE "/usr/local/cuda-11.8=${LAB}/toolkit-11.8" "/usr/local/cuda-12.4=${LAB}/toolkit-12.4")
set(CASE_ENVIRONMENT "PATH=${LAB}/toolkit-13.0/bin:/usr/bin:/bin:${LAB}/host-g++-11/bin")
set(CASE_DRIVER "${LAB}/driver-535/lib")
set(CASE_DEVICES --alone)
set(CASE_STEPS configure reconfigure build run:versions)
set(CASE_CMAKES default cmake-3.22 cmake-3.25 cmake-3.31 cmake-newest)
