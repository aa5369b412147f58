# SPDX-License-Identifier: Apache-2.0
set(CASE_WITHOUT_CUDA ON)
set(CASE_NEEDS toolkit-13.0 layout/debian-12.4)
set(CASE_PLACE "${LAB}/layout/debian-12.4")
set(CASE_ARGUMENTS "-DLAB=${LAB}" "-DCMAKE_CUDA_COMPILER=${LAB}/toolkit-13.0/bin/nvcc")
set(CASE_STEPS configure fix)
set(CASE_CMAKES cmake-newest) # the older ones look in the compiler's toolkit first
set(CASE_DAILY none)
