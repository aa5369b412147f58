# SPDX-License-Identifier: Apache-2.0
# The time limit ends what hangs, with its children, in time; what was said before is known. Two lanes run
# side by side.
include("${CMAKE_CURRENT_LIST_DIR}/lib/lane.cmake")
foreach(file IN ITEMS locate/nvcc probe/probe)
  include("${REPO}/cmake/${file}.cmake")
endforeach()

# Hangs with a child and a grandchild, which are in pids, and does not listen to SIGTERM.
set(hang
  "trap '' TERM\nsleep 60 & echo $! >>pids\n")
string(APPEND hang
  "sh -c 'sleep 61 & echo $! >>pids; echo $$ >>pids; wait' & echo $$ >>pids\nwait")

# limit_time(<name> <most seconds> <function> <argument>...): calls it, and judges the time.
function(limit_time name most function)
  string(TIMESTAMP begin "%s")
  cmake_language(CALL ${function} ${ARGN})
  string(TIMESTAMP end "%s")
  math(EXPR seconds "${end} - ${begin}")
  if(seconds GREATER most)
    message(FATAL_ERROR " ${NAME}: ${name}: took ${seconds} s, at most ${most} s were expected")
  endif()
endfunction()

# No process of those that the hanging script started is left.
function(limit_none_left file count)
  file(STRINGS "${file}" pids)
  list(LENGTH pids found)
  probes_equal("${file}: processes that were started" "${found}" "${count}")
  foreach(pid IN LISTS pids)
    foreach(try RANGE 24) # a machine under load takes its time to end a process
      execute_process(COMMAND "${CMAKE_COMMAND}" -E sleep 0.2)
      execute_process(COMMAND ps -o stat= -p ${pid} OUTPUT_VARIABLE state ERROR_QUIET)
      if(state MATCHES "^(Z.*)?[ \n]*$")
        break()
      endif()
    endforeach()
    if(NOT state MATCHES "^(Z.*)?[ \n]*$")
      execute_process(COMMAND sh -c "kill -KILL ${pid}")
      message(FATAL_ERROR " ${NAME}: ${file}: process ${pid} is still there")
    endif()
  endforeach()
endfunction()

function(limit_of_lanes)
  lane_write(compiler-hangs 1 "echo begun\n${hang}" "")
  limit_time("the compiler" 3 lane_run compiler-hangs)
  lane_expect(compiler-hangs timed_out none "did not end within ${CUDASTACKCHECK_PROBE_TIMEOUT} s")
  limit_none_left("${WORK}/compiler-hangs/pids" 4)
  file(READ "${WORK}/compiler-hangs/build.txt" text)
  probes_equal("what the compiler said" "${text}" "begun\n")

  lane_write(program-hangs 1 "" "echo csc:fact toolkit.compiler_version=1.2.3\n${hang}")
  limit_time("the program" 3 lane_run program-hangs)
  lane_expect(program-hangs ended timed_out "it did not end within ${CUDASTACKCHECK_PROBE_TIMEOUT} s"
    toolkit.compiler_version=1.2.3)
  limit_none_left("${WORK}/program-hangs/pids" 4)
endfunction()

# What locate asks has the same limit.
function(limit_of_locate)
  set(CMAKE_BINARY_DIR "${WORK}/build")
  lane_script("${WORK}/nvcc" "echo begun\n${hang}")
  limit_time("csc_compiler_run()" 3 csc_compiler_run result text "${WORK}/nvcc" --dryrun)
  csc_compiler_run(result text "${WORK}/nvcc" --dryrun)
  csc_outcome(kind words "${result}")
  probes_equal("csc_compiler_run()" "${kind} ${text}" "timed_out begun\n")
  limit_none_left("${WORK}/build/CMakeFiles/CudaStackCheck/pids" 8)
endfunction()

# Both lanes at once take the time of one.
function(limit_side_by_side)
  set(CMAKE_BINARY_DIR "${WORK}/build")
  set(say "echo csc:fact toolkit.compiler_version=1.2.3\nsleep 2\necho csc:end")
  foreach(probe IN ITEMS toolkit library)
    csc_probe_folder(folder ${probe})
    lane_write(side-${probe} 10 "" "${say}")
    file(RENAME "${WORK}/side-${probe}" "${WORK}/moved")
    file(MAKE_DIRECTORY "${folder}")
    file(COPY "${WORK}/moved/" DESTINATION "${folder}" USE_SOURCE_PERMISSIONS)
    file(REMOVE_RECURSE "${WORK}/moved")
    file(READ "${folder}/lane.txt" text)
    string(REGEX REPLACE "compiler=[^\n]*" "compiler=${folder}/compiler" text "${text}")
    file(WRITE "${folder}/lane.txt" "${text}")
  endforeach()
  limit_time("two lanes" 3 csc_lanes_run toolkit library)
  foreach(probe IN ITEMS toolkit library)
    csc_probe_folder(folder ${probe})
    csc_step_outcome(kind words "${folder}" run)
    file(READ "${folder}/run.txt" text)
    probes_equal("lane ${probe}" "${kind} ${text}" "ended csc:fact toolkit.compiler_version=1.2.3\ncsc:end\n")
  endforeach()
endfunction()

set(CUDASTACKCHECK_PROBE_TIMEOUT 1)
file(REMOVE_RECURSE "${WORK}")
if(CMAKE_HOST_WIN32)
  probes_skip("the made-up compilers are scripts for sh")
else()
  limit_of_lanes()
  limit_of_locate()
  limit_side_by_side()
endif()
