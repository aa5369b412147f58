# SPDX-License-Identifier: Apache-2.0
# Rows of the table in keys.cmake.
include_guard(GLOBAL)

# What find_package(CUDAToolkit) takes where something leads it; the source of .library tells what: a variable, a folder.
csc_fact_key(package.library PATH locate "runtime library that find_package(CUDAToolkit) takes, led to it")
csc_fact_key(package.version VERSION locate "its CUDA release")
