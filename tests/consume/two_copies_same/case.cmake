# SPDX-License-Identifier: Apache-2.0
# Two copies of one version: the second one defines nothing, and all is well.
set(CASE_SHARED two_copies)
set(CASE_NEEDS machine-toolkit)
set(CASE_STEPS between configure)
