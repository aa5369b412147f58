# SPDX-License-Identifier: Apache-2.0
# Rows of the table in keys.cmake.
include_guard(GLOBAL)

# The architectures to build for, where the project or the user has said which.
csc_fact_key(architectures.declared TEXT locate "CMAKE_CUDA_ARCHITECTURES as it is written, with its semicolons")
csc_fact_key(architectures.empty YES_NO locate "CMAKE_CUDA_ARCHITECTURES is set to nothing, which CMake does not take")
csc_fact_key(architectures.cmake VERSION locate "version of the CMake that reads them")
csc_fact_key(architectures.listed TEXT locate "numbers of the architectures that this nvcc builds for")
