# SPDX-License-Identifier: Apache-2.0
# Two copies of this package in one super-build.
include_guard(GLOBAL)

#[=[.rst:
csc_package_meet
----------------
``csc_package_meet(<version> <folder>)``: the copy in use meets a second one, which defines nothing. It stops when the
second is newer or of another major, since the first copy's functions are in use and cannot be replaced.
#]=]
function(csc_package_meet version folder)
  get_property(used_version GLOBAL PROPERTY csc/package/version)
  get_property(used_folder GLOBAL PROPERTY csc/package/folder)
  string(REGEX REPLACE "\\..*" "" major "${version}")
  string(REGEX REPLACE "\\..*" "" used_major "${used_version}")
  set(fix "")
  if(NOT major EQUAL used_major)
    set(fix "give both projects copies of the same major version")
  elseif(version VERSION_GREATER used_version)
    set(fix "let the newest one be found first, or give both projects the same")
  endif()
  if(fix)
    message(
      FATAL_ERROR
      " Two copies of CudaStackCheck in one build\n"
      " \n"
      "   in use     ${used_version}     ${used_folder}\n"
      "   asked for  ${version}     ${folder}\n"
      "   because    the first one found stays in use for the whole build\n"
      "   fix        ${fix}"
    )
  endif()
endfunction()
