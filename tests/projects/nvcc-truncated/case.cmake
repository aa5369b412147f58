# SPDX-License-Identifier: Apache-2.0
# nvcc is cut off, as by a full disk: it dies by a signal.
set(CASE_WITHOUT_CUDA ON)
set(CASE_SHARED plain)
set(CASE_NEEDS broken/nvcc-truncated)
set(CASE_ARGUMENTS "-DCMAKE_CUDA_COMPILER=${LAB}/broken/nvcc-truncated/bin/nvcc")
