# SPDX-License-Identifier: Apache-2.0
# A variable keeps the driver from its work: programs may not compile PTX, or wait for a server that is not there.
set(CASE_WITHOUT_CUDA ON)
set(CASE_CMAKES default)
set(CASE_DAILY none)
set(CASE_NEEDS toolkit-13.0)
set(CASE_DRIVER "${FAKES}/580.65.06")
set(CASE_DEVICES --alone --module 580.65.06 --nodes 2)
set(CASE_ARGUMENTS "-DCMAKE_CUDA_COMPILER=${LAB}/toolkit-13.0/bin/nvcc" -DCMAKE_CUDA_ARCHITECTURES=75-virtual)
set(CASE_ENVIRONMENT CUDA_DISABLE_PTX_JIT=1)
set(PASTED_CHECK device.runs_kernels)
set(PASTED_ASKED TOOLKIT 11.8 DEVICES 1)
set(PASTED_FIX "unset CUDA_DISABLE_PTX_JIT .*")
