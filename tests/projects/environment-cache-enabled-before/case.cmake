# SPDX-License-Identifier: Apache-2.0
set(CASE_WITHOUT_CUDA ON)
set(CASE_NEEDS toolkit-12.4 toolkit-13.0)
set(CASE_ARGUMENTS "-DCMAKE_CUDA_COMPILER=${WORK}/with space/cuda/bin/nvcc")
set(CASE_STEPS between configure between reconfigure fix reconfigure)
set(CASE_TIMEOUT 240)
set(CASE_DAILY none)
