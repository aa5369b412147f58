# SPDX-License-Identifier: Apache-2.0
# The distribution's package has put an nvcc into /usr/bin; NVIDIA's toolkit, which was there before, is not in PATH.
set(CASE_WITHOUT_CUDA ON)
set(CASE_NEEDS layout/debian-11.8 toolkit-13.0 host-g++-11)
set(CASE_PLACE "${LAB}/layout/debian-11.8" "/usr/local/cuda-13.0=${LAB}/toolkit-13.0" "/usr/local/cuda=/usr/local/cuda-13.0")
set(CASE_ENVIRONMENT "PATH=/usr/bin:/bin")
set(CASE_ARGUMENTS "-DCMAKE_CUDA_HOST_COMPILER=${LAB}/host-g++-11/bin/g++-11")
set(CASE_STEPS configure fix)
set(CASE_CMAKES default)
set(CASE_DAILY none)
