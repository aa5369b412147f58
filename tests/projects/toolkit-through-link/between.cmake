# SPDX-License-Identifier: Apache-2.0
file(MAKE_DIRECTORY "${SOURCE}/bin")
file(CREATE_LINK "${LAB}/toolkit-13.0/bin/nvcc" "${SOURCE}/bin/nvcc" SYMBOLIC)
