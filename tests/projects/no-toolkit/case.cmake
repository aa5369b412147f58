# SPDX-License-Identifier: Apache-2.0
# There is no CUDA at all on this machine.
set(CASE_WITHOUT_CUDA ON)
set(CASE_SHARED plain)
set(CASE_DAILY ALL)
