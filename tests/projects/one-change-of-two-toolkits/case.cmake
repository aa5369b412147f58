# SPDX-License-Identifier: Apache-2.0
# nvcc 13.0 over the headers of 12.4, and a cuDNN for CUDA 12. Of the other toolkits here the newest is not the one that
# mends most.
set(CASE_WITHOUT_CUDA ON)
set(CASE_NEEDS broken/headers-12.4 toolkit-13.2 toolkit-12.4 cudnn-9.1-cuda12)
set(CASE_PLACE "/usr/local/cuda-13.2=${LAB}/toolkit-13.2" "/usr/local/cuda-12.4=${LAB}/toolkit-12.4")
set(CASE_ENVIRONMENT "PATH=${LAB}/broken/headers-12.4/bin:$ENV{PATH}" "CUDNN_ROOT=${LAB}/cudnn-9.1-cuda12")
set(CASE_STEPS configure fix build)
set(CASE_CMAKES default)
set(CASE_DAILY none)
