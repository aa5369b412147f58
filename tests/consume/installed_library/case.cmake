# SPDX-License-Identifier: Apache-2.0
# A static library that uses fastnet::cuda_stack is installed and used by a project that knows nothing of it.
set(CASE_SHARED fastnet)
set(CASE_NEEDS machine-toolkit machine-cudnn)
set(CASE_STEPS configure:library build install configure:app build run:app)
set(CASE_ARGUMENTS "-DCMAKE_PREFIX_PATH=${INSTALL}")
