# SPDX-License-Identifier: Apache-2.0
file(MAKE_DIRECTORY "${WORK}/with space")
if(TURN EQUAL 1)
  file(CREATE_LINK "${LAB}/toolkit-13.2" "${WORK}/with space/cuda" SYMBOLIC)
else()
  file(RENAME "${WORK}/with space/cuda" "${WORK}/moved")
endif()
