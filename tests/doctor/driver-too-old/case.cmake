# SPDX-License-Identifier: Apache-2.0
# NVIDIA's driver 470 and toolkit 13.0: nobody asks for anything, so that it warns.
set(CASE_PROJECT tests/doctor/lib/project)
set(CASE_WITHOUT_CUDA ON)
set(CASE_DEVICES --alone)
set(CASE_NEEDS toolkit-13.0 driver-470)
set(CASE_DRIVER "${LAB}/driver-470/lib")
set(CASE_ENVIRONMENT KUBERNETES_SERVICE_HOST=here # in a container, whatever machine this is
  "CUDACXX=${LAB}/toolkit-13.0/bin/nvcc")
set(CASE_CMAKES default cmake-3.22 cmake-3.25 cmake-newest)
