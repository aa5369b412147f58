# SPDX-License-Identifier: Apache-2.0
# The command runs with a file system of 300 KiB as its folder for temporary files.
set(CASE_NEEDS toolkit-13.0)
set(CASE_WITHOUT_CUDA ON)
set(CASE_ENVIRONMENT "TMPDIR=${WORK}/small" bash "${SOURCE}/with_small_folder.sh" "${WORK}/small" 300k)
set(CASE_ARGUMENTS "-DCMAKE_CUDA_COMPILER=${LAB}/toolkit-13.0/bin/nvcc")
set(CASE_STEPS configure fix)
set(CASE_DAILY none)
