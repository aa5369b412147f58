# SPDX-License-Identifier: Apache-2.0
cuda_stack_select(TOOLKIT 12...<13 RESULT_VARIABLE chosen ON_FAILURE WARNING)
