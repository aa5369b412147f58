# SPDX-License-Identifier: Apache-2.0
set(CASE_NEEDS machine-toolkit)
set(CASE_STEPS configure reconfigure between reconfigure)
set(CASE_DAILY none)
