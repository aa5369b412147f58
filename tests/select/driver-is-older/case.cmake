# SPDX-License-Identifier: Apache-2.0
# The toolkit in PATH is too new for the driver; of the others the newest that it runs is taken.
set(CASE_SHARED selected)
set(CASE_WITHOUT_CUDA ON)
set(CASE_NEEDS toolkit-12.4 toolkit-13.0 toolkit-13.5 driver-550)
set(CASE_PLACE "/usr/local/cuda-13.5=${LAB}/toolkit-13.5" "/usr/local/cuda-12.4=${LAB}/toolkit-12.4")
set(CASE_ENVIRONMENT "PATH=${LAB}/toolkit-13.0/bin:/usr/bin:/bin")
set(CASE_DRIVER "${LAB}/driver-550/lib")
set(CASE_DEVICES --alone)
set(CASE_ARGUMENTS -DCMAKE_MESSAGE_LOG_LEVEL=VERBOSE)
set(CASE_STEPS configure reconfigure build run:versions)
set(CASE_GENERATORS default ninja-multi-config unix-makefiles)
set(CASE_CMAKES default cmake-3.22 cmake-3.25 cmake-3.31 cmake-newest)
