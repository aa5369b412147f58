# SPDX-License-Identifier: Apache-2.0
# The machine's own g++ must be newer than 11.
set(CASE_NEEDS toolkit-11.8 toolkit-13.0 host-g++-11)
set(CASE_WITHOUT_CUDA ON)
set(CASE_ENVIRONMENT "PATH=${WORK}/bin:${LAB}/toolkit-11.8/bin")
set(CASE_ARGUMENTS "-DCMAKE_CUDA_COMPILER=${LAB}/toolkit-13.0/bin/nvcc")
set(CASE_STEPS between configure fix)
set(CASE_DAILY none)
