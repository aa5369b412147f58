# SPDX-License-Identifier: Apache-2.0
# A toolkit, and no C++ compiler for it or for the probes.
set(CASE_PROJECT tests/doctor/lib/project)
set(CASE_WITHOUT_CUDA ON)
set(CASE_DEVICES --alone)
set(CASE_NEEDS toolkit-13.0)
set(CASE_ENVIRONMENT KUBERNETES_SERVICE_HOST=here # in a container, whatever machine this is
  "CUDACXX=${LAB}/toolkit-13.0/bin/nvcc")
set(CASE_ARGUMENTS "-DBEFORE=env\\;PATH=${WORK}/none")
