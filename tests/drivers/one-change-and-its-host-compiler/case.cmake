# SPDX-License-Identifier: Apache-2.0
# A driver of CUDA 11, a project for CUDA 11, and CUDA 12.4 first in PATH; 11.8 is here, and a GCC that it takes. The
# machine's own g++ must be newer than 11.
set(CASE_WITHOUT_CUDA ON)
set(CASE_NEEDS toolkit-12.4 toolkit-11.8 driver-470 host-g++-11)
set(CASE_PLACE "/usr/local/cuda-11.8=${LAB}/toolkit-11.8")
set(CASE_ENVIRONMENT "PATH=${LAB}/toolkit-12.4/bin:${WORK}/bin:$ENV{PATH}"
  KUBERNETES_SERVICE_HOST=here) # in a container, whatever machine this is
set(CASE_DRIVER "${LAB}/driver-470/lib")
set(CASE_DEVICES --alone)
set(CASE_STEPS between configure fix build)
set(CASE_CMAKES default)
set(CASE_DAILY none)
