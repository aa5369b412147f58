# SPDX-License-Identifier: Apache-2.0
# A word that is no architecture: with a CMake that has a word for all of them, and with one that has none.
set(CASE_WITHOUT_CUDA ON)
set(CASE_DAILY none)
set(CASE_NEEDS toolkit-13.0)
set(CASE_ARGUMENTS "-DCMAKE_CUDA_COMPILER=${LAB}/toolkit-13.0/bin/nvcc" -DCMAKE_CUDA_ARCHITECTURES=ampere)
set(CASE_CMAKES default cmake-3.22)
set(PASTED_CHECK architectures.known_to_toolkit)
set(PASTED_FIX "cmake .*-DCMAKE_CUDA_ARCHITECTURES=.*")
