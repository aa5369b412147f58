# SPDX-License-Identifier: Apache-2.0
# CUDA is enabled already: CMake would lose the values of the user, one of which has all that a shell knows.
set(CASE_WITHOUT_CUDA ON)
set(CASE_DAILY none)
set(CASE_TIMEOUT 240)
set(CASE_NEEDS toolkit-13.0 toolkit-12.4)
set(CASE_ENVIRONMENT "CUDA_HOME=${LAB}/toolkit-13.0")
set(CASE_SUBFOLDER "it's a folder")
set(CASE_ARGUMENTS "-DCMAKE_CUDA_COMPILER=${LAB}/toolkit-12.4/bin/nvcc" [[-DLIST=a\;b c]] [[-DODD=it's "here" $HOME `ls` \\ end]])
set(CASE_CMAKES default cmake-3.22 cmake-newest)
set(PASTED_CHECK toolkit.version)
set(PASTED_ASKED TOOLKIT 13.0...<13.1)
set(PASTED_LANGUAGES CXX CUDA)
set(PASTED_FIX "[^&]*cmake .*toolkit-13.0/bin/nvcc")
