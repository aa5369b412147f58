# SPDX-License-Identifier: Apache-2.0
# The cuDNN that CUDNN_ROOT names is for another CUDA, and another one is beside the toolkit.
set(CASE_WITHOUT_CUDA ON)
set(CASE_CMAKES default)
set(CASE_DAILY none)
set(CASE_NEEDS toolkit-13.0 cudnn-9.1-cuda12 cudnn-9-cuda13)
set(CASE_ARGUMENTS "-DCMAKE_CUDA_COMPILER=${LAB}/toolkit-13.0/bin/nvcc" "-DCUDNN_ROOT=${LAB}/cudnn-9.1-cuda12"
  "-DCMAKE_PREFIX_PATH=${LAB}/cudnn-9-cuda13")
set(PASTED_CHECK cudnn.matches_cuda)
set(PASTED_ASKED CUDNN 9...<10)
set(PASTED_FIX "cmake .*-DCUDNN_ROOT=.*cudnn-9-cuda13")
