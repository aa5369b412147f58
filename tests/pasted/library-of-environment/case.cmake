# SPDX-License-Identifier: Apache-2.0
# LD_LIBRARY_PATH puts a stub before the driver's library.
set(CASE_WITHOUT_CUDA ON)
set(CASE_CMAKES default)
set(CASE_DAILY none)
set(CASE_NEEDS toolkit-13.0 driver-stub)
set(CASE_DRIVER "${FAKES}/580.65.06")
set(CASE_DEVICES --alone --module 580.65.06 --nodes 1)
set(CASE_ARGUMENTS "-DCMAKE_CUDA_COMPILER=${LAB}/toolkit-13.0/bin/nvcc")
set(CASE_ENVIRONMENT "LD_LIBRARY_PATH=${LAB}/driver-stub/lib:${CASE_DRIVER}")
set(PASTED_CHECK environment.libraries)
set(PASTED_ASKED ENVIRONMENT)
set(PASTED_FIX "export LD_LIBRARY_PATH=.*")
