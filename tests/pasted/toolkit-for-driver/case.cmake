# SPDX-License-Identifier: Apache-2.0
# The toolkit is newer than the driver runs, and an older one is here.
set(CASE_WITHOUT_CUDA ON)
set(CASE_CMAKES default)
set(CASE_DAILY none)
set(CASE_NEEDS toolkit-13.0 toolkit-12.4)
set(CASE_DRIVER "${FAKES}/570.124.06")
set(CASE_DEVICES --alone --module 570.124.06 --nodes 2)
set(CASE_ENVIRONMENT "CUDA_HOME=${LAB}/toolkit-12.4")
set(CASE_ARGUMENTS "-DCMAKE_CUDA_COMPILER=${LAB}/toolkit-13.0/bin/nvcc")
set(PASTED_CHECK driver.supports_toolkit)
set(PASTED_FIX "cmake .*-DCMAKE_CUDA_COMPILER=.*toolkit-12.4/bin/nvcc")
