# SPDX-License-Identifier: Apache-2.0
set(CASE_WITHOUT_CUDA ON)
set(CASE_NEEDS toolkit-13.0)
set(CASE_ARGUMENTS "-DCMAKE_CUDA_COMPILER=${LAB}/toolkit-13.0/bin/nvcc")
set(CASE_DEVICES --alone)
set(CASE_ENVIRONMENT KUBERNETES_SERVICE_HOST=here) # in a container, whatever machine this is
set(CASE_DAILY none)
