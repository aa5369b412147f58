# SPDX-License-Identifier: Apache-2.0
# A part of the toolkit is missing, and a whole one is here.
set(CASE_WITHOUT_CUDA ON)
set(CASE_CMAKES default)
set(CASE_DAILY none)
set(CASE_NEEDS broken/no-cicc toolkit-13.0)
set(CASE_ENVIRONMENT "CUDA_HOME=${LAB}/toolkit-13.0")
set(CASE_ARGUMENTS "-DCMAKE_CUDA_COMPILER=${LAB}/broken/no-cicc/bin/nvcc")
set(PASTED_CHECK toolkit.complete)
set(PASTED_FIX "cmake .*toolkit-13.0/bin/nvcc")
