# SPDX-License-Identifier: Apache-2.0
# No toolkit at all.
set(CASE_SHARED selected)
set(CASE_WITHOUT_CUDA ON)
set(CASE_ENVIRONMENT "PATH=${WORK}/bin")
set(CASE_STEPS between configure)
