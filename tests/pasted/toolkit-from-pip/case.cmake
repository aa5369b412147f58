# SPDX-License-Identifier: Apache-2.0
# No toolkit: pip puts one into the build folder, whose name has a blank and a quote.
set(CASE_WITHOUT_CUDA ON)
set(CASE_CMAKES default)
set(CASE_DAILY none)
set(CASE_NEEDS network)
set(CASE_SUBFOLDER "it's a folder")
set(CASE_TIMEOUT 300)
set(PASTED_CHECK toolkit.found)
set(PASTED_FIX "pip.* install .*")
