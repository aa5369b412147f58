# SPDX-License-Identifier: Apache-2.0
# A newer toolkit has been installed, and CMake finds the distribution's, which is too old for the project. (C++17 with
# CUDA 10.1 there; here a TOOLKIT range with CUDA 11.8.)
set(CASE_WITHOUT_CUDA ON)
set(CASE_NEEDS layout/debian-11.8 toolkit-13.0 host-g++-11)
set(CASE_PLACE "${LAB}/layout/debian-11.8" "/usr/local/cuda-13.0=${LAB}/toolkit-13.0")
set(CASE_ENVIRONMENT "PATH=/usr/bin:/bin")
set(CASE_ARGUMENTS "-DCMAKE_CUDA_HOST_COMPILER=${LAB}/host-g++-11/bin/g++-11")
set(CASE_STEPS configure fix)
set(CASE_CMAKES default)
set(CASE_DAILY none)
