# SPDX-License-Identifier: Apache-2.0
# Two ways to one toolkit agree: nvcc in PATH by one, the variables by others.
set(CASE_WITHOUT_CUDA ON)
set(CASE_VARIANTS nvidia conda hpc_sdk wrapper)
set(CASE_DAILY ALL)
set(CASE_CMAKES default)
set(CASE_NEEDS "layout/${VARIANT}")
set(layout "${LAB}/layout/${VARIANT}")
if(VARIANT STREQUAL "nvidia")
  set(CASE_PLACE "/usr/local/cuda-13.0=${layout}" /usr/local/cuda=/usr/local/cuda-13.0)
  set(CASE_ENVIRONMENT "PATH=/usr/local/cuda/bin:$ENV{PATH}" CUDA_HOME=/usr/local/cuda-13.0/ "CUDA_PATH=${layout}"
    CUDA_BIN_PATH=/usr/local/cuda/bin "CUDACXX=/usr/local/cuda-13.0/bin/nvcc -Xcompiler -Wall")
elseif(VARIANT STREQUAL "conda")
  set(CASE_ENVIRONMENT "PATH=${layout}/bin:$ENV{PATH}" "CONDA_PREFIX=${layout}" "CUDA_HOME=${layout}")
elseif(VARIANT STREQUAL "hpc_sdk")
  set(sdk "${layout}/opt/nvidia/hpc_sdk/Linux_x86_64/25.9")
  set(CASE_ENVIRONMENT "PATH=${sdk}/compilers/bin:$ENV{PATH}" "NVHPC_CUDA_HOME=${sdk}/cuda/13.0" "CUDA_HOME=${sdk}/cuda")
else()
  set(CASE_ENVIRONMENT "PATH=${layout}/bin:$ENV{PATH}" "CUDA_HOME=${layout}/toolkit" "CUDA_ROOT=${layout}"
    "CUDAToolkit_ROOT=${layout}/toolkit/")
endif()
