# SPDX-License-Identifier: Apache-2.0
# Stage 2: where everything is. Reads files, and asks only the CUDA compiler that won; compiles nothing.
include_guard(GLOBAL)
include("${CMAKE_CURRENT_LIST_DIR}/../rules/version.cmake")
include("${CMAKE_CURRENT_LIST_DIR}/../facts/facts.cmake")
include("${CMAKE_CURRENT_LIST_DIR}/outside.cmake")
include("${CMAKE_CURRENT_LIST_DIR}/platform.cmake")
include("${CMAKE_CURRENT_LIST_DIR}/surroundings.cmake")
include("${CMAKE_CURRENT_LIST_DIR}/compiler.cmake")
include("${CMAKE_CURRENT_LIST_DIR}/host_compiler.cmake")
include("${CMAKE_CURRENT_LIST_DIR}/toolkit.cmake")
include("${CMAKE_CURRENT_LIST_DIR}/cudnn.cmake")
include("${CMAKE_CURRENT_LIST_DIR}/cudnn_library.cmake")

#[=[.rst:
csc_locate
----------
``csc_locate(<name>)`` finds what the requirement set needs, each part once in a configure run.
#]=]
function(csc_locate name)
  csc_host_compiler_locate()
  csc_toolkit_locate()
  csc_requirement_need(need "${name}" cudnn)
  if(NOT need STREQUAL "NO")
    csc_cudnn_locate()
  endif()
endfunction()
