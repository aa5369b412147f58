# SPDX-License-Identifier: Apache-2.0
# No cuDNN is where one is looked for.
set(CASE_WITHOUT_CUDA ON)
set(CASE_CMAKES default)
set(CASE_DAILY none)
set(CASE_NEEDS toolkit-13.0 network)
set(CASE_ARGUMENTS "-DCMAKE_CUDA_COMPILER=${LAB}/toolkit-13.0/bin/nvcc")
set(CASE_SUBFOLDER "a blank")
set(CASE_VARIANTS pip)
set(CASE_TIMEOUT 600)
set(PASTED_CHECK cudnn.header)
set(PASTED_ASKED CUDNN 9...<10)
set(PASTED_FIX "pip.* install .*")
