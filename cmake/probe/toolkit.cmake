# SPDX-License-Identifier: Apache-2.0
# The toolkit's probe: probes/toolkit.cu, compiled and linked as CMake would, then run.
include_guard(GLOBAL)

#[=[.rst:
csc_toolkit_lane
----------------
``csc_toolkit_lane(<variable>)``: the text of the lane (probe/lane.cmake); empty when there is nothing to
do: the facts are there, or there is no nvcc to compile with.
#]=]
function(csc_toolkit_lane variable)
  set(text "")
  csc_fact_get(compiler toolkit.compiler)
  get_property(done GLOBAL PROPERTY csc/probed/toolkit SET)
  csc_area_kept(kept toolkit)
  if(NOT done AND NOT kept AND compiler STREQUAL "NVIDIA")
    csc_fact_get(nvcc toolkit.nvcc)
    csc_property_get(host csc/toolkit/host)
    csc_property_get(arguments csc/toolkit/arguments)
    csc_property_get(flags csc/toolkit/flags)
    set(options "${arguments}")
    list(APPEND options "${flags}")
    csc_platform_program(program toolkit)
    set(text "compiler=${nvcc}\nprogram=${program}\n")
    foreach(step IN ITEMS build compile)
      foreach(option IN LISTS options)
        string(APPEND text "${step}=${option}\n")
      endforeach()
      if(host)
        string(APPEND text "${step}=-ccbin\n${step}=${host}\n")
      endif()
    endforeach()
    string(APPEND text "build=-o\nbuild=${program}\nbuild=toolkit.cu\n")
    string(APPEND text "compile=-c\ncompile=-o\ncompile=toolkit.o\ncompile=toolkit.cu\n")
    csc_toolkit_plain(plain "${arguments}" ${program})
    string(APPEND text "${plain}")
  endif()
  set(${variable} "${text}" PARENT_SCOPE)
endfunction()

# The step without the surroundings, where there are any: to tell whether they are to blame.
function(csc_toolkit_plain variable arguments program)
  set(text "")
  csc_fact_get(surroundings toolkit.surroundings)
  if(NOT surroundings STREQUAL "-")
    foreach(argument IN LISTS arguments)
      string(APPEND text "plain=${argument}\n")
    endforeach()
    string(APPEND text "plain=-o\nplain=${program}\nplain=toolkit.cu\n")
    csc_surroundings_environment(names)
    foreach(name IN LISTS names)
      string(APPEND text "unset=${name}\n")
    endforeach()
  endif()
  set(${variable} "${text}" PARENT_SCOPE)
endfunction()

#[=[.rst:
csc_toolkit_absent
------------------
Says why there is no answer where no lane was run: for Clang, which is healthy and not asked, and where there is
no compiler.
#]=]
function(csc_toolkit_absent)
  csc_fact_get(compiler toolkit.compiler)
  if(compiler STREQUAL "")
    set(reason "there is no CUDA compiler that can be run")
    csc_facts_fill("${reason}" toolkit.version toolkit.missing probe.toolkit)
    csc_toolkit_fill("${reason}")
  endif()
  if(compiler STREQUAL "Clang")
    csc_fact_set(probe.toolkit not_run "the CUDA compiler is Clang, and only nvcc builds the probe")
    csc_toolkit_fill("the CUDA compiler is Clang, and only nvcc builds the probe")
  endif()
endfunction()

#[=[.rst:
csc_toolkit_answer
------------------
``csc_toolkit_answer(<folder>)`` turns what the lane left into facts, and keeps them when they are complete.
#]=]
function(csc_toolkit_answer folder)
  csc_step_outcome(build build_words "${folder}" build)
  csc_step_outcome(compile compile_words "${folder}" compile)
  if(build STREQUAL "ended")
    csc_toolkit_built(yes yes -)
    csc_toolkit_run_answer("${folder}")
  elseif(build STREQUAL "timed_out" OR build STREQUAL "none")
    csc_fact_set(probe.toolkit timed_out "compiling it ${build_words}")
  elseif(compile STREQUAL "ended")
    csc_first_error(error "${folder}/build.txt")
    csc_toolkit_built(yes no "${error}")
    csc_fact_set(probe.toolkit not_linked "it does not link")
  else()
    csc_first_error(error "${folder}/build.txt")
    csc_toolkit_built(no no "${error}")
    csc_fact_set(probe.toolkit not_built "it does not compile")
  endif()
  csc_step_outcome(plain plain_words "${folder}" plain)
  if(plain STREQUAL "ended")
    csc_fact_set(toolkit.builds_plain yes "the toolkit probe")
  elseif(NOT plain STREQUAL "none")
    csc_fact_set(toolkit.builds_plain no "the toolkit probe")
  endif()
  csc_fact_source(words probe.toolkit)
  csc_toolkit_fill("the toolkit probe gave no answer: ${words}")
  csc_fact_get(ending probe.toolkit)
  csc_property_get(silent csc/host_compiler/silent)
  if(ending STREQUAL "answered" AND NOT silent)
    csc_area_write(toolkit)
  else()
    csc_area_forget(toolkit)
  endif()
endfunction()

# Gives a reason to all that the probe did not tell.
function(csc_toolkit_fill reason)
  csc_facts_fill(
    "${reason}" toolkit.compiles toolkit.links toolkit.error toolkit.compiler_version toolkit.header_version
    toolkit.cudart_version toolkit.host_compiler
  )
endfunction()

function(csc_toolkit_built compiles links error)
  csc_fact_set(toolkit.compiles ${compiles} "the toolkit probe")
  csc_fact_set(toolkit.links ${links} "the toolkit probe")
  csc_fact_set(toolkit.error "${error}" "the toolkit probe")
endfunction()

function(csc_toolkit_run_answer folder)
  if(CMAKE_CROSSCOMPILING)
    csc_fact_set(probe.toolkit not_run "it is built for another machine, so it was not run")
  else()
    csc_run_answer(probe.toolkit "${folder}" "the toolkit probe" probe/toolkit)
  endif()
endfunction()
