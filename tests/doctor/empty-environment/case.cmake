# SPDX-License-Identifier: Apache-2.0
# Not even PATH is set: nothing is found, and nothing is wrong.
set(CASE_PROJECT tests/doctor/lib/project)
set(CASE_WITHOUT_CUDA ON)
set(CASE_DEVICES --alone)
set(CASE_NEEDS toolkit-13.0)
set(CASE_ARGUMENTS "-DBEFORE=env\\;-i")
set(CASE_CMAKES default cmake-3.22 cmake-3.25 cmake-newest)
set(CASE_DAILY ALL)
