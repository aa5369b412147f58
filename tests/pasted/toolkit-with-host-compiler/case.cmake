# SPDX-License-Identifier: Apache-2.0
# The toolkit that is offered does not take the usual g++, which is newer than 11.
set(CASE_WITHOUT_CUDA ON)
set(CASE_CMAKES default)
set(CASE_DAILY none)
set(CASE_NEEDS toolkit-11.8 toolkit-13.0 host-g++-11)
set(CASE_ENVIRONMENT "CUDA_HOME=${LAB}/toolkit-11.8")
set(CASE_ARGUMENTS "-DCMAKE_CUDA_COMPILER=${LAB}/toolkit-13.0/bin/nvcc")
set(PASTED_PROGRAMS "g++-11=${LAB}/host-g++-11/bin/g++-11")
set(PASTED_CHECK toolkit.version)
set(PASTED_ASKED TOOLKIT 11.8...<12)
set(PASTED_FIX "cmake .*toolkit-11.8/bin/nvcc -DCMAKE_CUDA_HOST_COMPILER=.*g.*")
