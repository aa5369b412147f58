# SPDX-License-Identifier: Apache-2.0
# CUDA_VISIBLE_DEVICES hides all devices of a machine that has them.
set(CASE_WITHOUT_CUDA ON)
set(CASE_CMAKES default)
set(CASE_DAILY none)
set(CASE_NEEDS toolkit-13.0)
set(CASE_DRIVER "${FAKES}/580.65.06")
set(CASE_DEVICES --alone --module 580.65.06 --nodes 2)
set(CASE_ARGUMENTS "-DCMAKE_CUDA_COMPILER=${LAB}/toolkit-13.0/bin/nvcc")
set(CASE_ENVIRONMENT CUDA_VISIBLE_DEVICES=7)
set(PASTED_CHECK device.visible)
set(PASTED_ASKED TOOLKIT 11.8 DEVICES 1)
set(PASTED_FIX ".*CUDA_VISIBLE_DEVICES.*")
