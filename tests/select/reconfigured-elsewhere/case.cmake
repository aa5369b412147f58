# SPDX-License-Identifier: Apache-2.0
# A build tree keeps its compiler, whatever PATH says later: the choice and what is said of it are about that one.
set(CASE_SHARED selected)
set(CASE_NEEDS toolkit-12.4 toolkit-13.0)
set(CASE_STEPS configure between)
set(CASE_ENVIRONMENT "PATH=${LAB}/toolkit-12.4/bin:/usr/bin:/bin")
set(CASE_CMAKES default cmake-3.22 cmake-3.31 cmake-newest)
set(CASE_DAILY none)
