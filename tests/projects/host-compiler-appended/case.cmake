# SPDX-License-Identifier: Apache-2.0
set(CASE_NEEDS toolkit-11.8 host-g++-11 host-clang-16)
set(CASE_WITHOUT_CUDA ON)
set(CASE_ENVIRONMENT "PATH=${WORK}/bin" "NVCC_APPEND_FLAGS=-ccbin ${LAB}/host-clang-16/bin/clang++-16")
set(CASE_ARGUMENTS "-DCMAKE_CUDA_COMPILER=${LAB}/toolkit-11.8/bin/nvcc"
  "-DCMAKE_CUDA_HOST_COMPILER=${LAB}/host-g++-11/bin/g++-11")
set(CASE_STEPS between configure fix)
set(CASE_DAILY none)
