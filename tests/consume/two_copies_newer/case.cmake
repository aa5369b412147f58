# SPDX-License-Identifier: Apache-2.0
# The second copy is newer: its functions would be needed, and the first ones are in use.
set(CASE_SHARED two_copies)
set(CASE_NEEDS machine-toolkit)
set(CASE_STEPS between configure)
