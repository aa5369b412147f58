# SPDX-License-Identifier: Apache-2.0
# The driver runs no toolkit here, and nothing asks for it: CMake's own is taken, and the line says what is wrong.
set(CASE_SHARED selected)
set(CASE_WITHOUT_CUDA ON)
set(CASE_NEEDS toolkit-13.0 toolkit-13.5 driver-535)
set(CASE_PLACE "/usr/local/cuda-13.5=${LAB}/toolkit-13.5")
set(CASE_ENVIRONMENT "PATH=${LAB}/toolkit-13.0/bin:/usr/bin:/bin")
set(CASE_DRIVER "${LAB}/driver-535/lib")
set(CASE_DEVICES --alone)
set(CASE_STEPS configure reconfigure)
set(CASE_DAILY none)
