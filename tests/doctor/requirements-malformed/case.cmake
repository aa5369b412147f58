# SPDX-License-Identifier: Apache-2.0
# What is wrong in it is shown.
set(CASE_PROJECT tests/doctor/lib/project)
set(CASE_ARGUMENTS -DDOCTOR=-DREQUIREMENTS=${SOURCE}/needs.json)
set(CASE_CMAKES default cmake-3.22 cmake-3.25 cmake-newest)
set(CASE_DAILY ALL)
