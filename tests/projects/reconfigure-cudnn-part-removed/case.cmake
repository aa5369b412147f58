# SPDX-License-Identifier: Apache-2.0
set(CASE_WITHOUT_CUDA ON)
set(CASE_NEEDS toolkit-13.0 cudnn-9-cuda13)
set(CASE_ARGUMENTS "-DCMAKE_CUDA_COMPILER=${LAB}/toolkit-13.0/bin/nvcc" "-DCUDNN=${LAB}/cudnn-9-cuda13")
set(CASE_STEPS configure reconfigure between reconfigure)
set(CASE_DAILY none)
