# SPDX-License-Identifier: Apache-2.0
# Debian's toolkit is below /usr; two folders stand for it that programs of other ways expect. Other toolkits in folders
# of their own release are nobody's business.
set(CASE_WITHOUT_CUDA ON)
set(CASE_NEEDS layout/debian-11.8 toolkit-13.0 host-g++-11)
set(CASE_PLACE "${LAB}/layout/debian-11.8" "/usr/local/cuda-13.0=${LAB}/toolkit-13.0")
set(CASE_ENVIRONMENT CUDA_HOME=/usr CUDA_PATH=/usr/lib/cuda CUDA_ROOT=/usr/lib/nvidia-cuda-toolkit)
set(CASE_ARGUMENTS "-DCMAKE_CUDA_HOST_COMPILER=${LAB}/host-g++-11/bin/g++-11")
set(CASE_CMAKES default)
