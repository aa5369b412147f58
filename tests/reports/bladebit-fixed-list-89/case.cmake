# SPDX-License-Identifier: Apache-2.0
set(CASE_WITHOUT_CUDA ON)
set(CASE_NEEDS toolkit-11.8 host-g++-11)
set(CASE_ARGUMENTS "-DCMAKE_CUDA_COMPILER=${LAB}/toolkit-11.8/bin/nvcc"
  "-DCMAKE_CUDA_HOST_COMPILER=${LAB}/host-g++-11/bin/g++-11" "-DCMAKE_CUDA_ARCHITECTURES=61\\;100")
set(CASE_DRIVER "${FAKES}/570.124.06")
set(CASE_DEVICES --alone --module 570.124.06 --nodes 1)
set(CASE_ENVIRONMENT KUBERNETES_SERVICE_HOST=here) # in a container, whatever machine this is
set(CASE_STEPS configure fix)
set(CASE_DAILY none)
