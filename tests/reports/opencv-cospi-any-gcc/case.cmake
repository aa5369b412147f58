# SPDX-License-Identifier: Apache-2.0
# What the machine's glibc may not have yet is imitated in a folder that every compiler searches before it.
set(CASE_NEEDS toolkit-12.4 host-g++-11)
set(CASE_VARIANTS usual older)
set(CASE_WITHOUT_CUDA ON)
set(CASE_ENVIRONMENT "PATH=${WORK}/bin" "CPATH=${SOURCE}/include")
set(CASE_ARGUMENTS "-DCMAKE_CUDA_COMPILER=${LAB}/toolkit-12.4/bin/nvcc")
if(VARIANT STREQUAL "older")
  list(APPEND CASE_ARGUMENTS "-DCMAKE_CUDA_HOST_COMPILER=${LAB}/host-g++-11/bin/g++-11")
endif()
set(CASE_STEPS between configure)
set(CASE_DAILY none)
