# SPDX-License-Identifier: Apache-2.0
set(CASE_NEEDS toolkit-11.8 host-clang-16 host-g++-11)
set(CASE_WITHOUT_CUDA ON)
set(CASE_ENVIRONMENT "PATH=${WORK}/bin")
set(CASE_ARGUMENTS "-DCMAKE_CUDA_COMPILER=${LAB}/toolkit-11.8/bin/nvcc"
  "-DCMAKE_CUDA_HOST_COMPILER=${LAB}/host-clang-16/bin/clang++-16"
  "-DCMAKE_CUDA_FLAGS=-Xcompiler=--allow-unsupported-compiler")
set(CASE_STEPS between configure)
set(CASE_DAILY none)
