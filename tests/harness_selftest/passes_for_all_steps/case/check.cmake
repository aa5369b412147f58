# SPDX-License-Identifier: Apache-2.0
if(NOT EXISTS "${INSTALL}/CMakeLists.txt")
  message(FATAL_ERROR " nothing was installed")
endif()
