# SPDX-License-Identifier: Apache-2.0
file(MAKE_DIRECTORY "${WORK}/with space")
file(REMOVE "${WORK}/with space/cuda")
set(toolkit toolkit-12.4)
if(TURN EQUAL 2)
  set(toolkit toolkit-13.0)
endif()
file(CREATE_LINK "${LAB}/${toolkit}" "${WORK}/with space/cuda" SYMBOLIC)
