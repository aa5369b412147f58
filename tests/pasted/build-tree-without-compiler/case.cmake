# SPDX-License-Identifier: Apache-2.0
# The toolkit that the tree was configured with has been moved.
set(CASE_WITHOUT_CUDA ON)
set(CASE_DAILY none)
set(CASE_TIMEOUT 240)
set(CASE_NEEDS toolkit-13.2)
set(CASE_ENVIRONMENT "CUDA_HOME=${WORK}/moved")
set(CASE_ARGUMENTS "-DCMAKE_CUDA_COMPILER=${WORK}/with space/cuda/bin/nvcc" -DOURS=mine)
set(CASE_STEPS between configure between reconfigure)
set(CASE_CMAKES default cmake-3.22 cmake-newest)
set(PASTED_CHECK environment.cache)
set(PASTED_FIX "cmake -E rm -f .*-DCMAKE_CUDA_COMPILER=.*")
