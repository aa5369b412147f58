# SPDX-License-Identifier: Apache-2.0
# The report cannot be written. A file is where its folder should be.
set(CASE_PROJECT tests/doctor/lib/project)
set(CASE_WITHOUT_CUDA ON)
set(CASE_DEVICES --alone)
set(CASE_ENVIRONMENT KUBERNETES_SERVICE_HOST=here) # in a container, whatever machine this is
set(CASE_ARGUMENTS "-DDOCTOR=-DREPORT=${SOURCE}/CMakeLists.txt/report.json")
set(CASE_CMAKES default cmake-3.22 cmake-3.25 cmake-newest)
set(CASE_DAILY ALL)
