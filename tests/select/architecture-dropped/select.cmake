# SPDX-License-Identifier: Apache-2.0
cuda_stack_select(ARCHITECTURES 52 80 RESULT_VARIABLE chosen)
