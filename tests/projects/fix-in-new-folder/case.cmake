# SPDX-License-Identifier: Apache-2.0
set(CASE_NEEDS broken/headers-12.4 machine-toolkit)
set(CASE_SUBFOLDER "it's a folder [1]")
set(CASE_ARGUMENTS "-DCMAKE_CUDA_COMPILER=${LAB}/broken/headers-12.4/bin/nvcc"
  [[-DLIST=a\;b c\;d]] [[-DQUOTED=it's "here" $HOME `ls` \\ end]] -DFLAG:BOOL=ON -DEMPTY=)
set(CASE_STEPS configure fix)
set(CASE_CMAKES cmake-3.22)
set(CASE_DAILY none)
