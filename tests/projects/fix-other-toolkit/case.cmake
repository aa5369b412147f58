# SPDX-License-Identifier: Apache-2.0
set(CASE_NEEDS broken/no-cicc machine-toolkit)
set(CASE_ARGUMENTS "-DCMAKE_CUDA_COMPILER=${LAB}/broken/no-cicc/bin/nvcc")
set(CASE_STEPS configure fix)
