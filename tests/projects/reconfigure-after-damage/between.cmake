# SPDX-License-Identifier: Apache-2.0
# Puts code of CMake at the end, and in the middle, of everything that was kept.
file(GLOB_RECURSE files "${BUILD}/CMakeFiles/CudaStackCheck/*.kept")
if(NOT files)
  message(FATAL_ERROR " nothing was kept")
endif()
foreach(file IN LISTS files)
  file(READ "${file}" text)
  string(REPLACE "\n" "\nmessage(FATAL_ERROR executed)\n" text "${text}")
  file(WRITE "${file}" "${text}")
endforeach()
