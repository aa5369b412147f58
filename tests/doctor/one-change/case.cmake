# SPDX-License-Identifier: Apache-2.0
# A driver of CUDA 12 and a cuDNN for CUDA 12 beside CUDA 13.0; 12.4 is here as well, and mends both.
set(CASE_PROJECT tests/doctor/lib/project)
set(CASE_WITHOUT_CUDA ON)
set(CASE_NEEDS toolkit-13.0 toolkit-12.4 driver-535 cudnn-9.1-cuda12 python)
set(CASE_PLACE "/usr/local/cuda-12.4=${LAB}/toolkit-12.4")
set(CASE_DRIVER "${LAB}/driver-535/lib")
set(CASE_DEVICES --alone)
set(CASE_ENVIRONMENT KUBERNETES_SERVICE_HOST=here # in a container, whatever machine this is
  "CUDACXX=${LAB}/toolkit-13.0/bin/nvcc" "CUDNN_ROOT=${LAB}/cudnn-9.1-cuda12")
set(CASE_ARGUMENTS [[-DDOCTOR=-DREQUIREMENTS=../source/needs.json\;-DREPORT=report.json]])
set(CASE_CMAKES default cmake-3.22 cmake-newest)
