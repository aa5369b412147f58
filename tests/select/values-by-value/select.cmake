# SPDX-License-Identifier: Apache-2.0
cuda_stack_select(TOOLKIT 12...<13 ARCHITECTURES 90-real RESULT_VARIABLE chosen)
