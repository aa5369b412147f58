# SPDX-License-Identifier: Apache-2.0
# LD_LIBRARY_PATH has nothing but a stub, and the driver's library is in the system's folder.
set(CASE_WITHOUT_CUDA ON)
set(CASE_CMAKES default)
set(CASE_DAILY none)
set(CASE_NEEDS toolkit-12.4 driver-stub driver-535)
set(CASE_PLACE "/usr/lib/x86_64-linux-gnu/libcuda.so.1=${LAB}/driver-535/lib/libcuda.so.1")
set(CASE_DEVICES --alone)
set(CASE_ARGUMENTS "-DCMAKE_CUDA_COMPILER=${LAB}/toolkit-12.4/bin/nvcc")
set(CASE_ENVIRONMENT "LD_LIBRARY_PATH=${LAB}/driver-stub/lib")
set(PASTED_CHECK environment.libraries)
set(PASTED_ASKED ENVIRONMENT)
set(PASTED_FIX "unset LD_LIBRARY_PATH .*")
