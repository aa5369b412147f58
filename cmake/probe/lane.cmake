# SPDX-License-Identifier: Apache-2.0
# One lane of probing, run as a process of its own: cmake -DPROBES=<probe>,<probe> -P lane.cmake
# Builds one probe after the other and runs it, each step under the time limit, as <probe>/lane.txt in the current folder
# says (lines key=value):
#   timeout=<seconds>   of each step
#   compiler=<path>     and build=<argument>, in order: the command that builds
#   compile=<argument>  the same without linking, tried when the build failed: to tell the two apart
#   plain=<argument>    the same without what is set around the compiler, tried then as well,
#   unset=<name>        without these variables of the environment
#   program=<path>      what it makes; no program, nothing to run
#   argument=<text>     of the run, in order
#   loader=<name>       environment variable that gets the next lines' folders behind what it holds
#   folder=<path>
# Writes, for each step done (build, compile, plain, run), <step>.txt with all that was printed and <step>.result with
# how it ended. Judges nothing, and prints nothing: the lane beside it would get it as its input.
cmake_policy(VERSION 3.22...4.1)
include("${CMAKE_CURRENT_LIST_DIR}/../text/split.cmake")

function(csc_lane_read folder)
  file(READ "${folder}/lane.txt" text)
  csc_text_split(line "${text}" "\n")
  foreach(key IN ITEMS timeout compiler build compile plain unset program argument loader folder)
    set(${key} "")
  endforeach()
  set(index 0)
  while(index LESS line_COUNT)
    csc_text_partition(key value "${line_${index}}" "=")
    string(REPLACE ";" "\\;" value "${value}")
    list(APPEND ${key} "${value}")
    math(EXPR index "${index} + 1")
  endwhile()
  foreach(key IN ITEMS timeout compiler build compile plain unset program argument loader folder)
    set(lane_${key} "${${key}}" PARENT_SCOPE)
  endforeach()
endfunction()

# Runs a command, its output to <step>.txt and how it ended to <step>.result. The program and its arguments are
# the lists
# in these variables: as ${ARGN} a word that holds a ";" would come apart.
function(csc_lane_step folder step timeout program arguments)
  file(WRITE "${folder}/input.txt" "")
  execute_process(
    COMMAND ${${program}} ${${arguments}}
    INPUT_FILE "${folder}/input.txt" # else what reads its input waits for the lane beside it
    WORKING_DIRECTORY "${folder}"
    TIMEOUT ${timeout}
    RESULT_VARIABLE result
    OUTPUT_FILE "${folder}/${step}.txt"
    ERROR_FILE "${folder}/${step}.txt"
  )
  file(WRITE "${folder}/${step}.result" "${result}")
endfunction()

# For the run of one probe; the next one finds the variable as it was.
function(csc_lane_loader_extend name folders)
  if(name)
    set(separator ":")
    if(CMAKE_HOST_WIN32)
      set(separator ";")
    endif()
    list(PREPEND folders $ENV{${name}}) # an empty variable adds nothing: an empty folder would mean "here"
    list(JOIN folders "${separator}" value)
    set(ENV{${name}} "${value}")
  endif()
endfunction()

function(csc_lane_run folder)
  csc_lane_read("${folder}")
  csc_lane_step("${folder}" build "${lane_timeout}" lane_compiler lane_build)
  file(READ "${folder}/build.result" result)
  if(NOT result STREQUAL "0" AND lane_compile)
    csc_lane_step("${folder}" compile "${lane_timeout}" lane_compiler lane_compile)
    if(lane_plain)
      foreach(name IN LISTS lane_unset)
        unset(ENV{${name}})
      endforeach()
      csc_lane_step("${folder}" plain "${lane_timeout}" lane_compiler lane_plain)
    endif()
  elseif(result STREQUAL "0" AND lane_program)
    set(loader_before "")
    if(lane_loader AND DEFINED ENV{${lane_loader}})
      set(loader_before "$ENV{${lane_loader}}")
    endif()
    csc_lane_loader_extend("${lane_loader}" "${lane_folder}")
    string(REPLACE ";" "\\;" built "${folder}/${lane_program}")
    csc_lane_step("${folder}" run "${lane_timeout}" built lane_argument)
    if(lane_loader)
      set(ENV{${lane_loader}} "${loader_before}")
    endif()
  endif()
endfunction()

string(REPLACE "," ";" PROBES "${PROBES}")
foreach(probe IN LISTS PROBES)
  csc_lane_run("${CMAKE_CURRENT_BINARY_DIR}/${probe}")
endforeach()
