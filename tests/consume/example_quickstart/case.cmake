# SPDX-License-Identifier: Apache-2.0
# examples/quickstart, as a user would take it.
set(CASE_PROJECT examples/quickstart)
set(CASE_NEEDS machine-toolkit)
set(CASE_STEPS configure build run:quickstart)
