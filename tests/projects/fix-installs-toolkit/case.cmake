# SPDX-License-Identifier: Apache-2.0
# There is no toolkit: the fix installs one into the build folder, and works when it is pasted.
set(CASE_WITHOUT_CUDA ON)
set(CASE_SHARED plain)
set(CASE_NEEDS network)
set(CASE_STEPS configure fix)
set(CASE_TIMEOUT 300)
set(CASE_DAILY none)
