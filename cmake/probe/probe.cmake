# SPDX-License-Identifier: Apache-2.0
# Stage 3: compile and run the small programs in probes/. One lane for nvcc, one for the host compiler; they
# run side by side, each in a process of its own.
include_guard(GLOBAL)
include("${CMAKE_CURRENT_LIST_DIR}/../rules/outcome.cmake")
include("${CMAKE_CURRENT_LIST_DIR}/outcome.cmake")
include("${CMAKE_CURRENT_LIST_DIR}/toolkit.cmake")
include("${CMAKE_CURRENT_LIST_DIR}/library.cmake")

#[=[.rst:
csc_probe
---------
``csc_probe(<name>)`` runs the probes whose facts the requirement set needs and that are not there yet.
#]=]
function(csc_probe name)
  csc_requirement_need(need_cudnn "${name}" cudnn)
  set(lanes "")
  csc_toolkit_lane(toolkit)
  csc_lane_prepare(lanes toolkit toolkit.cu "${toolkit}")
  set(library "")
  if(NOT need_cudnn STREQUAL "NO")
    csc_library_lane(library)
    csc_lane_prepare(lanes library library.cpp "${library}")
  endif()
  csc_lanes_run(${lanes})
  foreach(probe IN LISTS lanes)
    csc_probe_folder(folder ${probe})
    cmake_language(CALL csc_${probe}_answer "${folder}")
    set_property(GLOBAL PROPERTY csc/probed/${probe} TRUE)
  endforeach()
  if(toolkit STREQUAL "")
    csc_toolkit_absent()
  endif()
  if(library STREQUAL "" AND NOT need_cudnn STREQUAL "NO")
    csc_library_absent()
  endif()
endfunction()

function(csc_probe_folder variable probe)
  csc_kept_folder(folder)
  set(${variable} "${folder}/probe/${probe}" PARENT_SCOPE)
endfunction()

# An empty folder with the lane's text and the probe's source; joins the list of lanes to run.
function(csc_lane_prepare lanes_variable probe source text)
  if(NOT text STREQUAL "")
    csc_probe_folder(folder ${probe})
    file(REMOVE_RECURSE "${folder}")
    file(WRITE "${folder}/lane.txt" "timeout=${CUDASTACKCHECK_PROBE_TIMEOUT}\n${text}")
    foreach(file IN ITEMS "${source}" answer.h)
      file(COPY "${CMAKE_CURRENT_FUNCTION_LIST_DIR}/../../probes/${file}" DESTINATION "${folder}")
    endforeach()
    set(${lanes_variable} ${${lanes_variable}} ${probe} PARENT_SCOPE)
  endif()
endfunction()

# One execute_process() starts the commands of all lanes at once.
function(csc_lanes_run)
  csc_kept_folder(folder)
  set(lane "${CMAKE_CURRENT_FUNCTION_LIST_DIR}/lane.cmake")
  if(ARGC EQUAL 2)
    execute_process(
      COMMAND "${CMAKE_COMMAND}" "-DFOLDER=${folder}/probe/${ARGV0}" -P "${lane}"
      COMMAND "${CMAKE_COMMAND}" "-DFOLDER=${folder}/probe/${ARGV1}" -P "${lane}"
      OUTPUT_QUIET ERROR_QUIET
    )
  elseif(ARGC EQUAL 1)
    execute_process(
      COMMAND "${CMAKE_COMMAND}" "-DFOLDER=${folder}/probe/${ARGV0}" -P "${lane}"
      OUTPUT_QUIET ERROR_QUIET
    )
  endif()
endfunction()
