# SPDX-License-Identifier: Apache-2.0
cuda_stack_select(TOOLKIT 12 CONFIG_HEADER stack.h ENVIRONMENT TOOLKITS 13)
