# SPDX-License-Identifier: Apache-2.0
# The user's host compiler and architectures stay, by the environment; the toolkit is chosen so that it goes with them.
set(CASE_SHARED selected)
set(CASE_WITHOUT_CUDA ON)
set(CASE_NEEDS toolkit-12.4 toolkit-13.0)
set(CASE_PLACE "/usr/local/cuda-12.4=${LAB}/toolkit-12.4")
set(CASE_ENVIRONMENT "PATH=${LAB}/toolkit-13.0/bin:/usr/bin:/bin" CUDAHOSTCXX=/usr/bin/c++ CUDAARCHS=80-real)
set(CASE_STEPS configure reconfigure build run:versions)
set(CASE_DAILY none)
