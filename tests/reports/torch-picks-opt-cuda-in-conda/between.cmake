# SPDX-License-Identifier: Apache-2.0
file(CREATE_LINK "${LAB}/toolkit-11.8" "${WORK}/conda" SYMBOLIC)
