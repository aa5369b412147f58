# SPDX-License-Identifier: Apache-2.0
# What the user has set stays, though another toolkit here would do: by a preset.
set(CASE_SHARED selected)
set(CASE_WITHOUT_CUDA ON)
set(CASE_NEEDS toolkit-12.4 toolkit-13.0)
set(CASE_PLACE "/usr/local/cuda-12.4=${LAB}/toolkit-12.4")
set(CASE_ENVIRONMENT "PATH=${WORK}/bin" "NVCC=${LAB}/toolkit-13.0/bin/nvcc")
set(CASE_ARGUMENTS --preset fastnet)
set(CASE_DAILY none)
set(CASE_STEPS between configure)
set(CASE_CMAKES default cmake-3.22) # newer ones print the preset otherwise
