# SPDX-License-Identifier: Apache-2.0
# Which copy and which state of this package gathers the facts.
include_guard(GLOBAL)

#[=[.rst:
csc_package_identity
--------------------
``csc_package_identity(<variable>)``: a text that changes when this package does: its version, and the times of its
folders, which change with any file that is replaced in them.
#]=]
function(csc_package_identity variable)
  csc_property_get(identity csc/package/identity)
  if("${identity}" STREQUAL "")
    csc_property_get(identity csc/package/version)
    csc_text_pattern(cmake "${CMAKE_CURRENT_FUNCTION_LIST_DIR}/..")
    file(GLOB folders LIST_DIRECTORIES TRUE "${cmake}" "${cmake}/*" "${cmake}/checks/*" "${cmake}/../probes")
    foreach(folder IN LISTS folders)
      if(IS_DIRECTORY "${folder}")
        csc_file_stamp(stamp "${folder}")
        string(APPEND identity " ${stamp}")
      endif()
    endforeach()
    set_property(GLOBAL PROPERTY csc/package/identity "${identity}")
  endif()
  set(${variable} "${identity}" PARENT_SCOPE)
endfunction()
