# SPDX-License-Identifier: Apache-2.0
# What the probes that the C++ compiler builds have in common.
include_guard(GLOBAL)

#[=[.rst:
csc_host_lane
-------------
``csc_host_lane(<variable> <probe> <argument>...)``: the text that builds ``<probe>.cpp`` with the C++ compiler, and runs
it with these arguments; empty, with the reason in the fact ``probe.<probe>``, where that cannot be.
#]=]
function(csc_host_lane variable probe)
  set(text "")
  csc_fact_get(compiler host.compiler)
  csc_outside_variable(cross CMAKE_CROSSCOMPILING)
  if(compiler STREQUAL "")
    csc_fact_reason(reason host.compiler)
    csc_fact_set(probe.${probe} not_built "there is no C++ compiler to build the ${probe} probe: ${reason}")
  elseif(cross)
    csc_fact_set(probe.${probe} not_run "programs for another machine cannot be run here")
  else()
    csc_property_get(arguments csc/host/arguments)
    csc_platform_program(program ${probe})
    csc_platform_build_options(options "${compiler}" "${program}" ${probe}.cpp)
    set(text "compiler=${compiler}\nprogram=${program}\n")
    foreach(option IN LISTS arguments options)
      string(APPEND text "build=${option}\n")
    endforeach()
    foreach(argument IN LISTS ARGN)
      string(APPEND text "argument=${argument}\n")
    endforeach()
  endif()
  set(${variable} "${text}" PARENT_SCOPE)
endfunction()

#[=[.rst:
csc_host_answer
---------------
``csc_host_answer(<key> <folder> <probe> <producer>)`` takes over what a probe of the C++ compiler answered, and sets the
fact ``<key>`` to how it ended; where it was not built, ``probe.<probe>``.
#]=]
function(csc_host_answer key folder probe producer)
  csc_step_outcome(build build_words "${folder}" build)
  if(build STREQUAL "ended")
    csc_run_answer(${key} "${folder}" "the ${probe} probe" ${producer})
  elseif(build STREQUAL "timed_out")
    csc_fact_set(probe.${probe} not_run "building it ${build_words}")
  else()
    csc_first_error(error "${folder}/build.txt")
    csc_fact_set(probe.${probe} not_built "building it ${build_words}: ${error}")
  endif()
endfunction()
