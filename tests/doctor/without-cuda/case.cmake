# SPDX-License-Identifier: Apache-2.0
# There is no CUDA, no driver and no device: that is no failure.
set(CASE_PROJECT tests/doctor/lib/project)
set(CASE_WITHOUT_CUDA ON)
set(CASE_DEVICES --alone)
set(CASE_ENVIRONMENT KUBERNETES_SERVICE_HOST=here) # in a container, whatever machine this is
set(CASE_CMAKES default cmake-3.22 cmake-3.25 cmake-newest)
