# SPDX-License-Identifier: Apache-2.0
set(CASE_WITHOUT_CUDA ON)
set(CASE_NEEDS toolkit-13.2)
set(CASE_ENVIRONMENT "CUDA_HOME=${WORK}/moved") # one of the places where toolkits are looked for
set(CASE_ARGUMENTS "-DCMAKE_CUDA_COMPILER=${WORK}/with space/cuda/bin/nvcc" -DOURS=mine -DCMAKE_CUDA_FLAGS=-DFOO)
set(CASE_STEPS between configure between reconfigure fix build)
set(CASE_CMAKES default cmake-3.22 cmake-3.31 cmake-newest)
set(CASE_TIMEOUT 240)
set(CASE_DAILY none)
