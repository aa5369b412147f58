# SPDX-License-Identifier: Apache-2.0
set(CASE_WITHOUT_CUDA ON)
set(CASE_NEEDS toolkit-12.4 toolkit-13.0)
set(CASE_PLACE "/usr/local/cuda-12.4=${LAB}/toolkit-12.4")
set(CASE_ENVIRONMENT "PATH=${LAB}/toolkit-13.0/bin:${WORK}/bin")
set(CASE_STEPS between configure)
set(CASE_DAILY none)
