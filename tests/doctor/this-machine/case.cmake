# SPDX-License-Identifier: Apache-2.0
# Whatever this machine is: all parts have their row, the report fits its schema, the machine is recorded.
set(CASE_PROJECT tests/doctor/lib/project)
set(CASE_NEEDS python)
set(CASE_ARGUMENTS [[-DDOCTOR=-DREPORT=report.json\;-DFACTS=folder/machine.txt]])
set(CASE_CMAKES default cmake-3.22 cmake-3.25 cmake-newest)
