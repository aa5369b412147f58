# SPDX-License-Identifier: Apache-2.0
cuda_stack_select(RESULT_VARIABLE chosen)
