# SPDX-License-Identifier: Apache-2.0
set(CASE_NEEDS machine-toolkit)
set(CASE_ARGUMENTS -DCMAKE_CUDA_FLAGS=--nonsense)
set(CASE_STEPS configure fix)
set(CASE_DAILY none)
