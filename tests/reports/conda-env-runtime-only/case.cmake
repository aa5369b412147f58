# SPDX-License-Identifier: Apache-2.0
# The runtime library lies as conda's packages lay it out; conda itself is a file that is not run.
set(CASE_NEEDS runtime-12.4 headers-12.4)
set(CASE_WITHOUT_CUDA ON)
set(CASE_ENVIRONMENT "CONDA_PREFIX=${SOURCE}/environment" "CONDA_EXE=${SOURCE}/environment/bin/conda")
set(CASE_STEPS between configure)
set(CASE_DAILY none)
