# SPDX-License-Identifier: Apache-2.0
cuda_stack_select(REQUIREMENTS_FILE cuda-stack.json RESULT_VARIABLE chosen)
cuda_stack_check(REQUIREMENTS_FILE cuda-stack.json)
