# SPDX-License-Identifier: Apache-2.0
set(CASE_NEEDS machine-toolkit)
set(CASE_ENVIRONMENT "CUDACXX=${SOURCE}/slow/nvcc")
set(CASE_ARGUMENTS -DCUDASTACKCHECK_PROBE_TIMEOUT=2)
