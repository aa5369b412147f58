# SPDX-License-Identifier: Apache-2.0
# The machine cannot be recorded.
set(CASE_PROJECT tests/doctor/lib/project)
set(CASE_WITHOUT_CUDA ON)
set(CASE_DEVICES --alone)
set(CASE_ENVIRONMENT KUBERNETES_SERVICE_HOST=here) # in a container, whatever machine this is
set(CASE_ARGUMENTS "-DDOCTOR=-DFACTS=${SOURCE}/CMakeLists.txt/machine.txt")
