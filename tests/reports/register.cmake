# SPDX-License-Identifier: Apache-2.0
# Each folder here is a case: the stack of a public report, rebuilt (README.md).
harness_add_cases("${CMAKE_CURRENT_LIST_DIR}")
