# SPDX-License-Identifier: Apache-2.0
set(CASE_WITHOUT_CUDA ON)
set(CASE_NEEDS toolkit-13.5)
set(CASE_ARGUMENTS "-DCMAKE_CUDA_COMPILER=${LAB}/toolkit-13.5/bin/nvcc" -DCMAKE_CUDA_ARCHITECTURES=86-virtual)
set(CASE_DRIVER "${FAKES}/580.65.06")
set(CASE_ENVIRONMENT KUBERNETES_SERVICE_HOST=here) # in a container, whatever machine this is
set(CASE_DEVICES --alone --module 580.65.06 --nodes 1)
set(CASE_STEPS configure fix)
