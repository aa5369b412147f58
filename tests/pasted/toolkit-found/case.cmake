# SPDX-License-Identifier: Apache-2.0
# The nvcc that is named does not exist, and a toolkit is here.
set(CASE_WITHOUT_CUDA ON)
set(CASE_CMAKES default)
set(CASE_DAILY none)
set(CASE_NEEDS toolkit-13.0)
set(CASE_ENVIRONMENT "CUDA_HOME=${LAB}/toolkit-13.0")
set(CASE_ARGUMENTS -DCMAKE_CUDA_COMPILER=/nonexistent/bin/nvcc)
set(PASTED_CHECK toolkit.found)
set(PASTED_FIX "cmake .*toolkit-13.0/bin/nvcc")
