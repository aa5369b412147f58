# SPDX-License-Identifier: Apache-2.0
# cuda_stack_select() with real parts: each folder is a case (harness/case.cmake).
harness_add_cases("${CMAKE_CURRENT_LIST_DIR}")
