# SPDX-License-Identifier: Apache-2.0
set(CASE_NEEDS machine-toolkit)
set(CASE_ENVIRONMENT "NVCC_PREPEND_FLAGS=--nonsense" "CUDAHOSTCXX=/nonexistent/g++")
set(CASE_STEPS configure fix)
