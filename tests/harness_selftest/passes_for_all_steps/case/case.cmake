# SPDX-License-Identifier: Apache-2.0
set(CASE_STEPS configure build between reconfigure build:say run:program run:program install)
set(CASE_ARGUMENTS [[-DARGUMENT=semi\;colon]])
set(CASE_ENVIRONMENT [[VARIABLE=an other\;one]])
set(CASE_SUBFOLDER "a folder [1]")
