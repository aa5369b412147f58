# SPDX-License-Identifier: Apache-2.0
set(CASE_NEEDS machine-toolkit machine-cudnn)
set(CASE_GENERATORS ninja) # prints the compiler's error on standard output; others do not
set(CASE_DAILY default/ninja/default)
set(CASE_ARGUMENTS "-DCUDA_INCLUDE=${MACHINE_TOOLKIT_INCLUDE}")
set(CASE_STEPS configure build build:other_cuda build:other_cudnn)
