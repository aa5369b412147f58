# SPDX-License-Identifier: Apache-2.0
# Without one that it knows, then with one. The machine's own g++ must be newer than 11.
set(CASE_NEEDS layout/debian-11.8 host-g++-11)
set(CASE_WITHOUT_CUDA ON)
set(CASE_PLACE "${LAB}/layout/debian-11.8")
set(CASE_ENVIRONMENT "PATH=${WORK}/bin")
set(CASE_ARGUMENTS -DCMAKE_CUDA_COMPILER=/usr/bin/nvcc)
set(CASE_STEPS between configure between reconfigure)
set(CASE_DAILY none)
