# SPDX-License-Identifier: Apache-2.0
# examples/cudnn, as a user would take it.
set(CASE_PROJECT examples/cudnn)
set(CASE_NEEDS machine-toolkit machine-cudnn)
set(CASE_STEPS configure build run:cudnn_example)
