# SPDX-License-Identifier: Apache-2.0
set(CASE_WITHOUT_CUDA ON)
set(CASE_NEEDS toolkit-12.4 toolkit-13.0)
set(CASE_ENVIRONMENT "PATH=${WORK}/bin:$ENV{PATH}")
set(CASE_STEPS between configure between reconfigure fix)
set(CASE_CMAKES default)
set(CASE_DAILY none)
