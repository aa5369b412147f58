# SPDX-License-Identifier: Apache-2.0
# The fix has kept the values of the person who builds.
file(STRINGS "${BUILD}/CMakeCache.txt" values REGEX "^(LIST|QUOTED|FLAG|EMPTY):")
file(STRINGS "${SOURCE}/values.txt" expected)
if(NOT values STREQUAL expected)
  message(FATAL_ERROR " expected ${expected}\n actual   ${values}")
endif()
