# SPDX-License-Identifier: Apache-2.0
# The toolkit in PATH builds for one device here no more; what is built is for both.
set(CASE_SHARED selected)
set(CASE_WITHOUT_CUDA ON)
set(CASE_NEEDS toolkit-12.4 toolkit-13.0)
set(CASE_PLACE "/usr/local/cuda-12.4=${LAB}/toolkit-12.4")
set(CASE_ENVIRONMENT "PATH=${LAB}/toolkit-13.0/bin:/usr/bin:/bin")
set(CASE_DRIVER "${FAKES}/580.65.06")
set(CASE_DEVICES --alone --module 580.65.06 --nodes 2)
set(CASE_STEPS configure reconfigure build)
set(CASE_DAILY none)
