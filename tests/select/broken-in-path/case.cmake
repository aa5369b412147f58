# SPDX-License-Identifier: Apache-2.0
# The toolkit in PATH lacks a part: another one is taken.
set(CASE_SHARED selected)
set(CASE_WITHOUT_CUDA ON)
set(CASE_NEEDS broken/no-cicc toolkit-13.0)
set(CASE_PLACE "/usr/local/cuda-13.0=${LAB}/toolkit-13.0")
set(CASE_ENVIRONMENT "PATH=${LAB}/broken/no-cicc/bin:/usr/bin:/bin")
set(CASE_ARGUMENTS -DCMAKE_MESSAGE_LOG_LEVEL=VERBOSE)
set(CASE_STEPS configure build run:versions)
set(CASE_DAILY none)
