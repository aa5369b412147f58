# SPDX-License-Identifier: Apache-2.0
cuda_stack_select(HOST_COMPILER RESULT_VARIABLE chosen)
