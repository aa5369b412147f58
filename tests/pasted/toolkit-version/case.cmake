# SPDX-License-Identifier: Apache-2.0
# The toolkit in use is not in the range: another one is on this machine, in a folder with a blank; or, beside another
# waiver, it is let pass.
set(CASE_WITHOUT_CUDA ON)
set(CASE_CMAKES default)
set(CASE_DAILY none)
set(CASE_NEEDS toolkit-13.0 toolkit-12.4 "odd/with space/cuda")
set(CASE_ENVIRONMENT "CUDA_HOME=${LAB}/odd/with space/cuda")
set(CASE_ARGUMENTS "-DCMAKE_CUDA_COMPILER=${LAB}/toolkit-12.4/bin/nvcc")
set(CASE_VARIANTS here waive)
set(PASTED_CHECK toolkit.version)
set(PASTED_ASKED TOOLKIT 13.0...<13.1)
set(PASTED_FIX "cmake .* '-DCMAKE_CUDA_COMPILER=.*/with space/cuda/bin/nvcc'")
if(VARIANT STREQUAL "waive")
  list(APPEND CASE_ARGUMENTS "-DCUDASTACKCHECK_WAIVE=toolkit.complete:on trial")
  set(PASTED_FIX waive)
  set(PASTED_AFTER waived)
endif()
