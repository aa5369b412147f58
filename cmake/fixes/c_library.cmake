# SPDX-License-Identifier: Apache-2.0
# What mends a C library that is newer than the toolkit knows.
include_guard(GLOBAL)
include("${CMAKE_CURRENT_LIST_DIR}/architecture_list.cmake")

#[=[.rst:
csc_fix_c_library
-----------------
``csc_fix_c_library(<range>)`` adds to the open finding the ways to a toolkit that knows the library, in the range of
TOOLKIT, and what else helps.
#]=]
function(csc_fix_c_library range)
  csc_fix_architecture_toolkit("${range}" 13.1 "")
  csc_finding_fix(
    "Build on a system whose glibc is older than 2.41, such as in a container."
    "changing the host compiler does not help" driver
  )
endfunction()
