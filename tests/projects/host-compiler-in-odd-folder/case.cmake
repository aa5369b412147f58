# SPDX-License-Identifier: Apache-2.0
set(CASE_NEEDS toolkit-11.8 host-g++-11 host-clang-16)
set(CASE_WITHOUT_CUDA ON)
set(CASE_ENVIRONMENT "PATH=${WORK}/it's [odd] bin")
set(CASE_ARGUMENTS "-DCMAKE_CUDA_COMPILER=${LAB}/toolkit-11.8/bin/nvcc"
  "-DCMAKE_CUDA_HOST_COMPILER=${WORK}/it's [odd] bin/clang++-16")
set(CASE_STEPS between configure fix)
set(CASE_DAILY none)
