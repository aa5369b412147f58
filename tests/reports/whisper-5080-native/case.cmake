# SPDX-License-Identifier: Apache-2.0
set(CASE_WITHOUT_CUDA ON)
set(CASE_NEEDS toolkit-12.4)
set(CASE_ARGUMENTS "-DCMAKE_CUDA_COMPILER=${LAB}/toolkit-12.4/bin/nvcc" -DCMAKE_CUDA_ARCHITECTURES=native)
set(CASE_DRIVER "${FAKES}/570.124.06")
set(CASE_DEVICES --alone --module 570.124.06 --nodes 1)
set(CASE_ENVIRONMENT KUBERNETES_SERVICE_HOST=here) # in a container, whatever machine this is
set(CASE_CMAKES default cmake-newest)
set(CASE_DAILY none)
