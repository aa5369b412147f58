# SPDX-License-Identifier: Apache-2.0
# One test for the table of combinations (README.md).
harness_add_test(combinations/one_change checks 120 -P "${CMAKE_CURRENT_LIST_DIR}/run_combinations.cmake")
