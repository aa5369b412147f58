# SPDX-License-Identifier: Apache-2.0
cuda_stack_select(TOOLKIT 11.8...<14 RESULT_VARIABLE chosen)
