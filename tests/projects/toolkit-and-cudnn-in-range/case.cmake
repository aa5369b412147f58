# SPDX-License-Identifier: Apache-2.0
set(CASE_NEEDS machine-toolkit machine-cudnn)
set(CASE_CMAKES default cmake-3.22 cmake-3.25 cmake-3.31 cmake-newest)
set(CASE_DAILY ALL)
