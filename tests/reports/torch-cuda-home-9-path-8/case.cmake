# SPDX-License-Identifier: Apache-2.0
# nvcc in PATH is of one release, CUDA_HOME names another, and the headers that are compiled are of that one.
set(CASE_WITHOUT_CUDA ON)
set(CASE_NEEDS broken/headers-12.4 toolkit-12.4)
set(CASE_ENVIRONMENT "PATH=${LAB}/broken/headers-12.4/bin:$ENV{PATH}" "CUDA_HOME=${LAB}/toolkit-12.4")
set(CASE_STEPS configure fix)
set(CASE_CMAKES default)
set(CASE_DAILY none)
