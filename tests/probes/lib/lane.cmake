# SPDX-License-Identifier: Apache-2.0
# What the tests of the lanes share: a lane with a made-up compiler and program, judged as the package judges
# it.
include("${CMAKE_CURRENT_LIST_DIR}/probes.cmake")
foreach(file IN ITEMS text/split facts/facts rules/outcome probe/outcome)
  include("${REPO}/cmake/${file}.cmake")
endforeach()

# lane_write(<name> <timeout> <compiler's script> <program's script> [<further line of lane.txt>...]): a
# folder with all that a lane needs. The compiler's script is run with $1 the program to make; empty: it makes
# the program.
function(lane_write name timeout compiler program)
  set(folder "${WORK}/${name}")
  file(REMOVE_RECURSE "${folder}")
  if(compiler STREQUAL "")
    set(compiler "cp body \"$1\"")
  endif()
  lane_script("${folder}/compiler" "${compiler}")
  lane_script("${folder}/body" "${program}")
  set(text "timeout=${timeout}\ncompiler=${folder}/compiler\nbuild=program\nprogram=program\n")
  foreach(line IN LISTS ARGN)
    string(APPEND text "${line}\n")
  endforeach()
  file(WRITE "${folder}/lane.txt" "${text}")
endfunction()

function(lane_script file text)
  file(WRITE "${file}" "#!/bin/sh\n${text}\n")
  file(CHMOD "${file}" PERMISSIONS OWNER_READ OWNER_WRITE OWNER_EXECUTE)
endfunction()

# lane_run(<name>): runs the lane; it must print nothing, since its output is the input of the lane beside it.
function(lane_run name)
  execute_process(
    COMMAND "${CMAKE_COMMAND}" "-DPROBES=${name}" -P "${REPO}/cmake/probe/lane.cmake"
    WORKING_DIRECTORY "${WORK}"
    RESULT_VARIABLE result OUTPUT_VARIABLE output ERROR_VARIABLE output
  )
  probes_equal("${name}: the lane itself" "${result} ${output}" "0 ")
endfunction()

# lane_expect(<name> <ending of the build> <ending of the run> <words> <fact>...): the endings, and what the
# answer left of these facts, as key=value.
function(lane_expect name build run words)
  set(folder "${WORK}/${name}")
  csc_step_outcome(build_kind build_words "${folder}" build)
  csc_step_outcome(run_kind run_words "${folder}" run)
  set(facts "")
  if(run STREQUAL "none")
    probes_equal("${name}" "${build_kind} ${run_kind} ${build_words}" "${build} ${run} ${words}")
  else()
    csc_facts_forget(toolkit)
    csc_run_answer(probe.toolkit "${folder}" "the probe" "")
    csc_fact_get(ending probe.toolkit)
    csc_fact_source(source probe.toolkit)
    foreach(fact IN LISTS ARGN)
      string(REGEX REPLACE "=.*" "" key "${fact}")
      csc_fact_get(value "${key}")
      list(APPEND facts "${key}=${value}")
    endforeach()
    probes_equal("${name}" "${build_kind} ${ending} ${source} ${facts}" "${build} ${run} ${words} ${ARGN}")
  endif()
endfunction()
