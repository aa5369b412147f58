# SPDX-License-Identifier: Apache-2.0
# A machine that meets the requirements.
set(CASE_PROJECT tests/doctor/lib/project)
set(CASE_WITHOUT_CUDA ON)
set(CASE_DEVICES --alone)
set(CASE_NEEDS toolkit-13.0)
set(CASE_ENVIRONMENT KUBERNETES_SERVICE_HOST=here # in a container, whatever machine this is
  "CUDACXX=${LAB}/toolkit-13.0/bin/nvcc")
set(CASE_ARGUMENTS -DDOCTOR=-DREQUIREMENTS=${SOURCE}/needs.json)
set(CASE_CMAKES default cmake-3.22 cmake-3.25 cmake-newest)
set(CASE_DAILY ALL)
