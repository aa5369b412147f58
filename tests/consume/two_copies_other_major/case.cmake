# SPDX-License-Identifier: Apache-2.0
# The second copy is of another major.
set(CASE_SHARED two_copies)
set(CASE_NEEDS machine-toolkit)
set(CASE_STEPS between configure)
