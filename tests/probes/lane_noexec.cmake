# SPDX-License-Identifier: Apache-2.0
# A build folder from which nothing may be executed: the probe is built, and could not be started.
include("${CMAKE_CURRENT_LIST_DIR}/lib/lane.cmake")

# The lane, in a folder of a file system that is mounted for it alone.
function(noexec_run)
  file(WRITE "${WORK}/mount.sh"
    "mount -t tmpfs -o noexec tmpfs '${WORK}/noexec' || exit 77\n"
    "cp -R '${WORK}/kept/.' '${WORK}/noexec'\n"
    "cd '${WORK}' && '${CMAKE_COMMAND}' -DPROBES=noexec -P '${REPO}/cmake/probe/lane.cmake'\n"
    "cp '${WORK}'/noexec/*.result '${WORK}'/noexec/*.txt '${WORK}/kept'\n"
  )
  file(MAKE_DIRECTORY "${WORK}/noexec")
  execute_process(
    COMMAND unshare --mount --map-root-user --user sh "${WORK}/mount.sh"
    RESULT_VARIABLE result OUTPUT_VARIABLE output ERROR_VARIABLE output
  )
  if(NOT result EQUAL 0)
    execute_process(
      COMMAND unshare --mount sh "${WORK}/mount.sh"
      RESULT_VARIABLE result OUTPUT_VARIABLE output ERROR_VARIABLE output
    )
  endif()
  if(result EQUAL 0)
    lane_expect(kept ended not_started "it could not be started (permission denied)"
      toolkit.compiler_version=)
  else()
    string(STRIP "${output}" output)
    probes_skip("no file system can be mounted here: ${output}")
  endif()
endfunction()

function(noexec_test)
  find_program(unshare NAMES unshare NO_CACHE)
  if(unshare)
    lane_write(kept 10 "" "echo csc:fact toolkit.compiler_version=1.2.3; echo csc:end")
    file(RENAME "${WORK}/kept/compiler" "${WORK}/compiler") # the compiler itself may be executed
    file(READ "${WORK}/kept/lane.txt" text)
    string(REPLACE "${WORK}/kept/compiler" "${WORK}/compiler" text "${text}")
    file(WRITE "${WORK}/kept/lane.txt" "${text}")
    noexec_run()
  else()
    probes_skip("there is no unshare")
  endif()
endfunction()

file(REMOVE_RECURSE "${WORK}")
set(CUDASTACKCHECK_PROBE_TIMEOUT 10)
noexec_test()
