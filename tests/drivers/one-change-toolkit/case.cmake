# SPDX-License-Identifier: Apache-2.0
# A driver of CUDA 12 and a cuDNN for CUDA 12, and CUDA 13.0 first in PATH; 12.4 is here as well.
set(CASE_WITHOUT_CUDA ON)
set(CASE_NEEDS toolkit-13.0 toolkit-12.4 driver-535 cudnn-9.1-cuda12)
set(CASE_PLACE "/usr/local/cuda-12.4=${LAB}/toolkit-12.4")
set(CASE_ENVIRONMENT "PATH=${LAB}/toolkit-13.0/bin:$ENV{PATH}" "CUDNN_ROOT=${LAB}/cudnn-9.1-cuda12"
  KUBERNETES_SERVICE_HOST=here) # in a container, whatever machine this is
set(CASE_DRIVER "${LAB}/driver-535/lib")
set(CASE_DEVICES --alone)
set(CASE_STEPS configure fix build)
set(CASE_CMAKES default)
