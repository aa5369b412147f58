# SPDX-License-Identifier: Apache-2.0
set(CASE_WITHOUT_CUDA ON)
set(CASE_NEEDS toolkit-12.4 "odd/with space/cuda")
set(CASE_ENVIRONMENT "PATH=${LAB}/odd/with space/cuda/bin:$ENV{PATH}" "CUDA_HOME=${LAB}/toolkit-12.4")
set(CASE_STEPS configure fix between)
set(CASE_CMAKES default)
set(CASE_DAILY none)
