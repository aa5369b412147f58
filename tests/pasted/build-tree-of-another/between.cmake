# SPDX-License-Identifier: Apache-2.0
file(MAKE_DIRECTORY "${WORK}/with space")
if(TURN EQUAL 1)
  file(CREATE_LINK "${LAB}/toolkit-12.4" "${WORK}/with space/cuda" SYMBOLIC)
else()
  file(REMOVE "${WORK}/with space/cuda")
  file(CREATE_LINK "${LAB}/toolkit-13.0" "${WORK}/with space/cuda" SYMBOLIC)
endif()
