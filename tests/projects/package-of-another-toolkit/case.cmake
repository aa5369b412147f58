# SPDX-License-Identifier: Apache-2.0
set(CASE_WITHOUT_CUDA ON)
set(CASE_NEEDS toolkit-13.0 toolkit-12.4)
set(CASE_ARGUMENTS "-DLAB=${LAB}" "-DCMAKE_CUDA_COMPILER=${LAB}/toolkit-13.0/bin/nvcc"
  "-DCUDAToolkit_ROOT=${LAB}/toolkit-12.4")
set(CASE_STEPS configure fix)
set(CASE_CMAKES default) # what FindThreads prints differs
set(CASE_DAILY none)
