# SPDX-License-Identifier: Apache-2.0
# The toolkit has dropped an architecture that is asked for.
set(CASE_WITHOUT_CUDA ON)
set(CASE_CMAKES default)
set(CASE_DAILY none)
set(CASE_NEEDS toolkit-13.0 toolkit-12.4)
set(CASE_ENVIRONMENT "CUDA_HOME=${LAB}/toolkit-12.4")
set(CASE_ARGUMENTS "-DCMAKE_CUDA_COMPILER=${LAB}/toolkit-13.0/bin/nvcc" [[-DCMAKE_CUDA_ARCHITECTURES=52\;80]])
set(CASE_VARIANTS list toolkit)
set(PASTED_CHECK architectures.known_to_toolkit)
set(PASTED_FIX "cmake .*-DCMAKE_CUDA_ARCHITECTURES=.*")
if(VARIANT STREQUAL "toolkit")
  set(PASTED_FIX "cmake .*-DCMAKE_CUDA_COMPILER=.*toolkit-12.4/bin/nvcc")
endif()
