# SPDX-License-Identifier: Apache-2.0
# The tree was fine once, and then the compiler of that name became a newer one.
set(CASE_WITHOUT_CUDA ON)
set(CASE_DAILY none)
set(CASE_TIMEOUT 240)
set(CASE_NEEDS toolkit-11.8 host-g++-11)
set(CASE_ARGUMENTS "-DCMAKE_CUDA_COMPILER=${LAB}/toolkit-11.8/bin/nvcc" "-DCMAKE_CUDA_HOST_COMPILER=${WORK}/host" -DOURS=mine)
set(CASE_STEPS between configure between reconfigure)
set(CASE_CMAKES default cmake-3.22 cmake-newest)
set(PASTED_PROGRAMS "g++-11=${LAB}/host-g++-11/bin/g++-11")
set(PASTED_CHECK host_compiler.supported)
set(PASTED_FIX "cmake .*-DCMAKE_CUDA_HOST_COMPILER=[^ ]*g[+][+]-11")
