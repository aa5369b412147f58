# SPDX-License-Identifier: Apache-2.0
# Stage 3: compile and run the small programs in probes/. One lane for nvcc, one for the host compiler; they
# run side by side, each in a process of its own, and do their probes one after the other.
include_guard(GLOBAL)
include("${CMAKE_CURRENT_LIST_DIR}/../rules/outcome.cmake")
include("${CMAKE_CURRENT_LIST_DIR}/../rules/driver.cmake")
include("${CMAKE_CURRENT_LIST_DIR}/outcome.cmake")
include("${CMAKE_CURRENT_LIST_DIR}/host.cmake")
include("${CMAKE_CURRENT_LIST_DIR}/toolkit.cmake")
include("${CMAKE_CURRENT_LIST_DIR}/host_compiler.cmake")
include("${CMAKE_CURRENT_LIST_DIR}/driver.cmake")
include("${CMAKE_CURRENT_LIST_DIR}/runtime.cmake")
include("${CMAKE_CURRENT_LIST_DIR}/library.cmake")

#[=[.rst:
csc_probe
---------
``csc_probe(<name>)`` runs the probes whose facts the requirement set needs and that are not there yet.
#]=]
function(csc_probe name)
  csc_recorded(recorded)
  if(recorded) # it has answered when it was recorded
    return()
  endif()
  set(nvcc_lane "")
  set(host_lane "")
  set(absent "")
  csc_toolkit_lane(text)
  csc_probe_prepare(nvcc_lane absent toolkit toolkit.cu "${text}")
  csc_host_compiler_lane(text)
  csc_probe_prepare(host_lane absent host_compiler host_compiler.h "${text}")
  csc_driver_lane(text "${name}")
  csc_probe_prepare(host_lane absent driver driver.cpp "${text}")
  csc_requirement_need(need "${name}" runtime)
  if(NOT need STREQUAL "NO")
    csc_runtime_lane(text)
    csc_probe_prepare(host_lane absent runtime runtime.cpp "${text}")
  endif()
  csc_requirement_need(need "${name}" cudnn)
  if(NOT need STREQUAL "NO")
    csc_library_lane(text)
    csc_probe_prepare(host_lane absent library library.cpp "${text}")
  endif()
  csc_lanes_run("${nvcc_lane}" "${host_lane}")
  set(lanes ${host_lane} ${nvcc_lane})
  csc_probes_answer("${lanes}" "${absent}") # what is known of the host compiler is kept with the toolkit
  csc_requirement_need(need "${name}" device)
  if(NOT need STREQUAL "NO")
    include("${CMAKE_CURRENT_FUNCTION_LIST_DIR}/kernel.cmake")
    csc_kernel_probe("${name}")
  endif()
endfunction()

#[=[.rst:
csc_probe_only
--------------
``csc_probe_only(<name> <probe>...)`` runs these alone, of those for which nvcc compiles nothing: ``driver``, and
``host_compiler``, which tells whether the toolkit takes it.
#]=]
function(csc_probe_only name)
  set(lane "")
  set(absent "")
  csc_host_compiler_lane(host_compiler_text)
  csc_driver_lane(driver_text "${name}")
  set(host_compiler_source host_compiler.h)
  set(driver_source driver.cpp)
  foreach(probe IN LISTS ARGN)
    csc_probe_prepare(lane absent ${probe} ${${probe}_source} "${${probe}_text}")
  endforeach()
  csc_lanes_run("${lane}" "")
  csc_probes_answer("${lane}" "${absent}")
endfunction()

# Turns what the lanes left into facts, and says why where a probe was not run.
function(csc_probes_answer probes absent)
  foreach(probe IN LISTS probes)
    csc_probe_folder(folder ${probe})
    cmake_language(CALL csc_${probe}_answer "${folder}")
    set_property(GLOBAL PROPERTY csc/probed/${probe} TRUE)
  endforeach()
  foreach(probe IN LISTS absent)
    cmake_language(CALL csc_${probe}_absent)
  endforeach()
endfunction()

#[=[.rst:
csc_probe_folder
----------------
``csc_probe_folder(<variable> <probe>)``: the folder in which a probe is built and run.
#]=]
function(csc_probe_folder variable probe)
  csc_kept_folder(folder)
  set(${variable} "${folder}/probe/${probe}" PARENT_SCOPE)
endfunction()

#[=[.rst:
csc_probe_prepare
-----------------
``csc_probe_prepare(<lane variable> <absent variable> <probe> <source> <text>)`` makes a probe's folder with the text for
its lane (probe/lane.cmake) and its source, and appends the probe to the lane; without text, to those that are absent.
#]=]
function(csc_probe_prepare lane_variable absent_variable probe source text)
  if(text STREQUAL "")
    set(${absent_variable} ${${absent_variable}} ${probe} PARENT_SCOPE)
    return()
  endif()
  csc_probe_folder(folder ${probe})
  file(REMOVE_RECURSE "${folder}")
  file(WRITE "${folder}/lane.txt" "timeout=${CUDASTACKCHECK_PROBE_TIMEOUT}\n${text}")
  set(headers answer.h loading.h driver_api.h devices.h management.h surroundings.h kernel_launch.h)
  foreach(file IN LISTS headers ITEMS "${source}")
    file(COPY "${CMAKE_CURRENT_FUNCTION_LIST_DIR}/../../probes/${file}" DESTINATION "${folder}")
  endforeach()
  set(${lane_variable} ${${lane_variable}} ${probe} PARENT_SCOPE)
endfunction()

#[=[.rst:
csc_lanes_run
-------------
``csc_lanes_run(<probes> <probes>)``: one execute_process() starts the commands of both lanes at once. A lane without
probes is not started.
#]=]
function(csc_lanes_run first second)
  csc_kept_folder(folder)
  set(lane "${CMAKE_CURRENT_FUNCTION_LIST_DIR}/lane.cmake")
  string(REPLACE ";" "," first "${first}")
  string(REPLACE ";" "," second "${second}")
  if(first STREQUAL "")
    set(first "${second}")
    set(second "")
  endif()
  if(NOT second STREQUAL "") # written out twice: a list would break a path with a lone bracket
    execute_process(
      COMMAND "${CMAKE_COMMAND}" "-DPROBES=${first}" -P "${lane}"
      COMMAND "${CMAKE_COMMAND}" "-DPROBES=${second}" -P "${lane}"
      WORKING_DIRECTORY "${folder}/probe" OUTPUT_QUIET ERROR_QUIET
    )
  elseif(NOT first STREQUAL "")
    execute_process(
      COMMAND "${CMAKE_COMMAND}" "-DPROBES=${first}" -P "${lane}"
      WORKING_DIRECTORY "${folder}/probe" OUTPUT_QUIET ERROR_QUIET
    )
  endif()
endfunction()
