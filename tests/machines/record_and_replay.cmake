# SPDX-License-Identifier: Apache-2.0
# A machine that is recorded is judged from its recording as it was itself: the same report, the same words.
include("${REPO}/tests/probes/lib/probes.cmake")

# replay_run(<variable> <command before> <argument of the doctor>...): its exit status and what it prints.
function(replay_run variable before)
  execute_process(
    COMMAND ${${before}} "${CMAKE_COMMAND}" ${ARGN} -P "${REPO}/cmake/CudaStackDoctor.cmake"
    WORKING_DIRECTORY "${WORK}" RESULT_VARIABLE result OUTPUT_VARIABLE output ERROR_VARIABLE error
  )
  set(${variable} "${result}\n${output}${error}" PARENT_SCOPE)
endfunction()

function(replay_same first second)
  file(READ "${WORK}/${first}" expected)
  file(READ "${WORK}/${second}" actual)
  probes_equal("${first} and ${second}" "${actual}" "${expected}")
endfunction()

# replay_try(<what> <requirements>): the machine there, and from its recording here.
function(replay_try what requirements)
  file(WRITE "${WORK}/needs.json" "${requirements}\n")
  replay_run(there machine -DREQUIREMENTS=needs.json -DREPORT=there.json -DFACTS=there.txt)
  if(there MATCHES "^77\n(.*)$")
    probes_skip("${CMAKE_MATCH_1}")
    return()
  endif()
  set(nothing "")
  replay_run(here nothing -DREQUIREMENTS=needs.json -DREPORT=here.json -DFACTS=here.txt
    -DCUDASTACKCHECK_FACTS_FILE=there.txt)
  if(NOT there MATCHES "2 devices\n" OR NOT there MATCHES "^[01]\n")
    message(FATAL_ERROR " ${NAME}: ${what}: the machine is not what it should be:\n${there}")
  endif()
  string(REGEX REPLACE "(CUDA stack of this-machine: [^\n]*) \\([^()\n]*recorded[^()\n]*\\)" "\\1" here "${here}")
  probes_equal("${what}" "${here}" "${there}")
  replay_same(there.txt here.txt)
  replay_same(there.json here.json)
endfunction()

file(REMOVE_RECURSE "${WORK}")
file(MAKE_DIRECTORY "${WORK}")
set(parts toolkit-13.0)
harness_missing(reason parts)
if(NOT reason AND NOT EXISTS "${FAKES}/580.65.06")
  set(reason "there is no made-up driver")
endif()
set(machine bash "${REPO}/tests/fakes/with_devices.sh" --alone --module 580.65.06 --nodes 2 -- env
  "LD_LIBRARY_PATH=${FAKES}/580.65.06" "FAKE_DRIVER=${REPO}/tests/drivers/two-devices/machine"
  "CUDACXX=${LAB}/toolkit-13.0/bin/nvcc")
if(reason)
  probes_skip("${reason}")
else()
  replay_try("all is met" [[{"toolkit": "13", "driver": "580", "devices": 2, "device_memory": "5GiB"}]])
  replay_try("not all is met" [[{"toolkit": "13.2", "driver": "590", "devices": 3, "compute_capability": "9.0"}]])
endif()
