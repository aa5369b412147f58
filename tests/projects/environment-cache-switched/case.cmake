# SPDX-License-Identifier: Apache-2.0
set(CASE_WITHOUT_CUDA ON)
set(CASE_NEEDS toolkit-12.4 toolkit-13.0)
set(CASE_SUBFOLDER "it's a folder [1]")
set(CASE_ARGUMENTS "-DCMAKE_CUDA_COMPILER=${WORK}/with space/cuda/bin/nvcc" -DOURS=mine -DCMAKE_CUDA_FLAGS=-DFOO)
set(CASE_STEPS between configure between reconfigure fix build)
set(CASE_CMAKES default cmake-3.22 cmake-3.31 cmake-newest)
set(CASE_TIMEOUT 240)
set(CASE_DAILY none)
