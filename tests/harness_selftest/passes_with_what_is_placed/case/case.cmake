# SPDX-License-Identifier: Apache-2.0
set(CASE_WITHOUT_CUDA ON)
set(CASE_PLACE "/opt/a place's/link=${SOURCE}/odd folder" "${SOURCE}/tree" "/usr/local/cuda=${SOURCE}/odd folder")
