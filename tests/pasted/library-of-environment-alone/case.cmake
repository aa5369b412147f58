# SPDX-License-Identifier: Apache-2.0
# LD_LIBRARY_PATH has nothing but the runtime library of another release.
set(CASE_WITHOUT_CUDA ON)
set(CASE_CMAKES default)
set(CASE_DAILY none)
set(CASE_NEEDS toolkit-13.0 runtime-12.4)
set(CASE_ARGUMENTS "-DCMAKE_CUDA_COMPILER=${LAB}/toolkit-13.0/bin/nvcc")
set(CASE_ENVIRONMENT "LIBRARY_PATH=${LAB}/toolkit-12.4/lib64")
set(PASTED_CHECK environment.libraries)
set(PASTED_ASKED ENVIRONMENT)
set(PASTED_FIX "unset .*")
