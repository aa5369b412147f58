# SPDX-License-Identifier: Apache-2.0
# What is built is not for the devices here.
set(CASE_WITHOUT_CUDA ON)
set(CASE_CMAKES default)
set(CASE_DAILY none)
set(CASE_NEEDS toolkit-13.0)
set(CASE_DRIVER "${FAKES}/580.65.06")
set(CASE_DEVICES --alone --module 580.65.06 --nodes 2)
set(CASE_ARGUMENTS "-DCMAKE_CUDA_COMPILER=${LAB}/toolkit-13.0/bin/nvcc" -DCMAKE_CUDA_ARCHITECTURES=120-real)
set(PASTED_CHECK architectures.cover_devices)
set(PASTED_ASKED TOOLKIT 11.8 DEVICES 1)
set(PASTED_FIX "cmake .*-DCMAKE_CUDA_ARCHITECTURES=.*")
