# SPDX-License-Identifier: Apache-2.0
# Toolkits in the variables that people set: a whole one, one of a runtime library alone, broken ones, and one that three
# ways lead to, one of them a script. None of them is in PATH: CMake takes none.
set(CASE_PROJECT tests/doctor/lib/project)
set(CASE_NEEDS toolkit-13.2 toolkit-12.4 runtime-12.6 broken/no-cicc broken/nvcc-truncated broken/nvcc-dangling
  broken/nvcc-not-executable broken/headers-12.4 odd)
set(CASE_WITHOUT_CUDA ON)
set(CASE_ENVIRONMENT
  "CUDA_HOME=${LAB}/toolkit-12.4" "CUDAToolkit_ROOT=${LAB}/toolkit-13.2:${LAB}/broken/no-cicc"
  "CUDA_PATH=${SOURCE}/link" "CUDA_ROOT=${SOURCE}/wrapped/bin/nvcc" "CUDA_DIR=${LAB}/runtime-12.6"
  "CUDA_BASE=${LAB}/broken/nvcc-truncated" "CUDA_TOOLKIT_ROOT=${LAB}/broken/nvcc-dangling"
  "EBROOTCUDA=${LAB}/broken/nvcc-not-executable" "NVHPC_CUDA_HOME=${LAB}/broken/headers-12.4"
  "CRAY_CUDATOOLKIT_DIR=${LAB}/odd/brackets[1]/cuda" "CUDATOOLKIT_HOME=${LAB}/not/there")
set(CASE_STEPS between configure)
