# SPDX-License-Identifier: Apache-2.0
# Parts of two releases; the folder's name has a blank and a quote.
set(CASE_WITHOUT_CUDA ON)
set(CASE_CMAKES default)
set(CASE_DAILY none)
set(CASE_NEEDS broken/headers-12.4 toolkit-13.0)
set(CASE_SUBFOLDER "it's a folder")
set(CASE_ENVIRONMENT "CUDA_HOME=${LAB}/toolkit-13.0")
set(CASE_ARGUMENTS "-DCMAKE_CUDA_COMPILER=${LAB}/broken/headers-12.4/bin/nvcc")
set(PASTED_CHECK toolkit.consistent)
set(PASTED_FIX "cmake .*toolkit-13.0/bin/nvcc'?")
