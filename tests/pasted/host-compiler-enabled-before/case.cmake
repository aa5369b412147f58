# SPDX-License-Identifier: Apache-2.0
# CUDA is enabled already, with a host compiler that the user named and a flag that overrules the toolkit.
set(CASE_WITHOUT_CUDA ON)
set(CASE_DAILY none)
set(CASE_TIMEOUT 240)
set(CASE_NEEDS toolkit-11.8 host-g++-11)
set(CASE_ARGUMENTS "-DCMAKE_CUDA_COMPILER=${LAB}/toolkit-11.8/bin/nvcc" "-DCMAKE_CUDA_FLAGS=-allow-unsupported-compiler"
  "-DCMAKE_CUDA_HOST_COMPILER=${WORK}/bin/g++")
set(CASE_CMAKES default cmake-3.22 cmake-newest)
set(PASTED_PROGRAMS "g++-11=${LAB}/host-g++-11/bin/g++-11")
set(PASTED_CHECK host_compiler.supported)
set(PASTED_ASKED TOOLKIT 11.8 HOST_COMPILER)
set(PASTED_LANGUAGES CXX CUDA)
set(PASTED_FIX "cmake .*-DCMAKE_CUDA_HOST_COMPILER=[^ ]*g[+][+]-11")
