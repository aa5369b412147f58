# SPDX-License-Identifier: Apache-2.0
# The variable of the old module find_package(CUDA), given to a project that enables the language: the way out that is
# offered first takes the toolkit that it names.
set(CASE_WITHOUT_CUDA ON)
set(CASE_NEEDS toolkit-12.4 toolkit-13.0)
set(CASE_ENVIRONMENT "PATH=${LAB}/toolkit-13.0/bin:$ENV{PATH}")
set(CASE_ARGUMENTS "-DCUDA_TOOLKIT_ROOT_DIR=${LAB}/toolkit-12.4")
set(CASE_STEPS configure fix)
set(CASE_CMAKES default)
set(CASE_DAILY none)
