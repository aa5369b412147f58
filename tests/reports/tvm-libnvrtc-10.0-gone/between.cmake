# SPDX-License-Identifier: Apache-2.0
if(TURN EQUAL 1)
  file(CREATE_LINK "${LAB}/toolkit-12.4" "${WORK}/cuda-12.4" SYMBOLIC)
  file(CREATE_LINK "${WORK}/cuda-12.4" "${WORK}/cuda" SYMBOLIC)
else()
  file(REMOVE "${WORK}/cuda" "${WORK}/cuda-12.4")
  file(CREATE_LINK "${LAB}/toolkit-13.0" "${WORK}/cuda-13.0" SYMBOLIC)
  file(CREATE_LINK "${WORK}/cuda-13.0" "${WORK}/cuda" SYMBOLIC)
endif()
