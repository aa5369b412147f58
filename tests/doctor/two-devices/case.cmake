# SPDX-License-Identifier: Apache-2.0
# A driver and two devices.
set(CASE_PROJECT tests/doctor/lib/project)
set(CASE_WITHOUT_CUDA ON)
set(CASE_DEVICES --alone --module 580.65.06 --nodes 2)
set(CASE_NEEDS toolkit-13.0 python)
set(CASE_DRIVER "${FAKES}/580.65.06")
set(CASE_ENVIRONMENT KUBERNETES_SERVICE_HOST=here # in a container, whatever machine this is
  "CUDACXX=${LAB}/toolkit-13.0/bin/nvcc")
set(CASE_ARGUMENTS -DDOCTOR=-DREPORT=report.json)
set(CASE_CMAKES default cmake-3.22 cmake-3.25 cmake-newest)
