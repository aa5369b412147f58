# SPDX-License-Identifier: Apache-2.0
# Stage 5: facts x requirements -> findings. Pure: no process, no file, no cache, no printing.
include_guard(GLOBAL)
foreach(file IN ITEMS text/quote rules/toolkit facts/driver declare/architectures rules/memory rules/cudnn
                      rules/host_compiler rules/environment)
  include("${CMAKE_CURRENT_LIST_DIR}/../${file}.cmake")
endforeach()
foreach(file IN ITEMS cuda_releases pip_toolkits cudnn_releases host_compilers)
  include("${CMAKE_CURRENT_LIST_DIR}/../data/${file}.cmake")
endforeach()
include("${CMAKE_CURRENT_LIST_DIR}/../fixes/toolkit.cmake")
include("${CMAKE_CURRENT_LIST_DIR}/../fixes/loader.cmake")
include("${CMAKE_CURRENT_LIST_DIR}/../fixes/devices.cmake")
include("${CMAKE_CURRENT_LIST_DIR}/../fixes/driver.cmake")
include("${CMAKE_CURRENT_LIST_DIR}/../fixes/driver_cause.cmake")
include("${CMAKE_CURRENT_LIST_DIR}/../fixes/architectures.cmake")
include("${CMAKE_CURRENT_LIST_DIR}/../fixes/runtime.cmake")
include("${CMAKE_CURRENT_LIST_DIR}/../fixes/cudnn.cmake")
include("${CMAKE_CURRENT_LIST_DIR}/../fixes/host_compiler.cmake")
include("${CMAKE_CURRENT_LIST_DIR}/../fixes/surroundings.cmake")
include("${CMAKE_CURRENT_LIST_DIR}/../fixes/environment.cmake")
include("${CMAKE_CURRENT_LIST_DIR}/finding.cmake")
include("${CMAKE_CURRENT_LIST_DIR}/check.cmake")
include("${CMAKE_CURRENT_LIST_DIR}/settle.cmake")
include("${CMAKE_CURRENT_LIST_DIR}/devices.cmake")
include("${CMAKE_CURRENT_LIST_DIR}/toolkits_here.cmake")
include("${CMAKE_CURRENT_LIST_DIR}/one_change.cmake")
csc_checks_include("${CMAKE_CURRENT_LIST_DIR}")

#[=[.rst:
csc_checks_run
--------------
``csc_checks_run(<name>)`` runs all checks that the requirement set asks for, causes first.
#]=]
function(csc_checks_run name)
  csc_check_ids(checks)
  foreach(status IN ITEMS pass fail warn unknown waived skipped)
    set_property(GLOBAL PROPERTY "csc/status/${name}/${status}" "")
  endforeach()
  foreach(check IN LISTS checks)
    csc_check_run("${name}" ${check})
    csc_finding_get(status "${name}" ${check} status)
    set_property(GLOBAL APPEND PROPERTY "csc/status/${name}/${status}" ${check})
  endforeach()
endfunction()

#[=[.rst:
csc_checks_need_remedy
----------------------
``csc_checks_need_remedy(<variable> <name>)``: TRUE when a check of the set has failed, even if it only warns or
is waived.
#]=]
function(csc_checks_need_remedy variable name)
  set(needed FALSE)
  foreach(status IN ITEMS fail warn waived)
    csc_checks_of_status(checks "${name}" ${status})
    if(checks)
      set(needed TRUE)
    endif()
  endforeach()
  set(${variable} ${needed} PARENT_SCOPE)
endfunction()

#[=[.rst:
csc_checks_of_status
--------------------
``csc_checks_of_status(<variable> <name> <status>)``: the checks of a set with this status, in their order.
#]=]
function(csc_checks_of_status variable name status)
  csc_property_get(checks "csc/status/${name}/${status}")
  set(${variable} "${checks}" PARENT_SCOPE)
endfunction()
