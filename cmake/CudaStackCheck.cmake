# SPDX-License-Identifier: Apache-2.0
# Entry of the package for all ways in: find_package(), add_subdirectory(), FetchContent and include(). Defines the
# commands, and changes nothing else: no variable and no cache entry is left behind.
cmake_policy(VERSION 3.22...4.1)
include("${CMAKE_CURRENT_LIST_DIR}/version.cmake")
if(COMMAND cuda_stack_check)
  csc_package_meet("${_csc_version}" "${CMAKE_CURRENT_LIST_DIR}")
else()
  set_property(GLOBAL PROPERTY csc/package/version "${_csc_version}")
  set_property(GLOBAL PROPERTY csc/package/folder "${CMAKE_CURRENT_LIST_DIR}")
  include("${CMAKE_CURRENT_LIST_DIR}/report/package_conflict.cmake")
  include("${CMAKE_CURRENT_LIST_DIR}/commands/cuda_stack_check.cmake")
  include("${CMAKE_CURRENT_LIST_DIR}/commands/cuda_stack_select.cmake")
  include("${CMAKE_CURRENT_LIST_DIR}/commands/cuda_stack_get.cmake")
endif()
unset(_csc_version)
