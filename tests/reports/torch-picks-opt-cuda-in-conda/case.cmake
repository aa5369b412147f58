# SPDX-License-Identifier: Apache-2.0
# A conda environment has CUDA 11.8, and first in PATH; the distribution sets CUDA_HOME and CUDA_PATH to its newer one.
set(CASE_WITHOUT_CUDA ON)
set(CASE_NEEDS toolkit-11.8 toolkit-12.4 host-g++-11)
set(CASE_ENVIRONMENT "PATH=${WORK}/conda/bin:$ENV{PATH}" "CONDA_PREFIX=${WORK}/conda" "CUDA_HOME=${LAB}/toolkit-12.4"
  "CUDA_PATH=${LAB}/toolkit-12.4")
set(CASE_ARGUMENTS "-DCMAKE_CUDA_HOST_COMPILER=${LAB}/host-g++-11/bin/g++-11")
set(CASE_STEPS between configure fix)
set(CASE_CMAKES default)
set(CASE_DAILY none)
