# SPDX-License-Identifier: Apache-2.0
# What is installed does not name the target that exists in the build tree alone.
file(GLOB files "${INSTALL}/lib/cmake/fastnet/*.cmake")
if(NOT files)
  message(FATAL_ERROR " nothing was exported")
endif()
foreach(file IN LISTS files)
  file(STRINGS "${file}" lines REGEX "cuda_stack")
  if(lines)
    message(FATAL_ERROR " ${file}: ${lines}")
  endif()
endforeach()
