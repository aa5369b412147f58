# SPDX-License-Identifier: Apache-2.0
# Each folder here is a case: a small project that is run and whose output is compared (harness/case.cmake).
harness_add_cases("${CMAKE_CURRENT_LIST_DIR}")
