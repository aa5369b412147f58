# SPDX-License-Identifier: Apache-2.0
cuda_stack_select(TOOLKIT 12...<14 RESULT_VARIABLE chosen)
