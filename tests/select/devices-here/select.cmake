# SPDX-License-Identifier: Apache-2.0
cuda_stack_select(DEVICES ALL RESULT_VARIABLE chosen)
