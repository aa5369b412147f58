# SPDX-License-Identifier: Apache-2.0
set(CASE_NEEDS toolkit-13.0 toolkit-13.2 cmake-3.31 "odd/quote'd/cuda")
set(CASE_ARGUMENTS "-DCMAKE_CUDA_COMPILER=${WORK}/with space/cuda/bin/nvcc")
set(CASE_STEPS between configure between reconfigure between)
set(CASE_TIMEOUT 240)
set(CASE_DAILY none)
