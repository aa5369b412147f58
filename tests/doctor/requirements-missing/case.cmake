# SPDX-License-Identifier: Apache-2.0
# There is no such file.
set(CASE_PROJECT tests/doctor/lib/project)
set(CASE_ARGUMENTS -DDOCTOR=-DREQUIREMENTS=none.json)
set(CASE_CMAKES default cmake-3.22 cmake-3.25 cmake-newest)
set(CASE_DAILY ALL)
