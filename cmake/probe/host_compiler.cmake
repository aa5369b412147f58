# SPDX-License-Identifier: Apache-2.0
# The host compiler's probe: nvcc's host compiler preprocesses the toolkit's own crt/host_config.h
# (probes/host_compiler.h), which stops with an error where the toolkit does not take it. That takes 10 ms, where nvcc
# takes 90.
include_guard(GLOBAL)
include("${CMAKE_CURRENT_LIST_DIR}/../locate/host_config.cmake")

#[=[.rst:
csc_host_compiler_lane
----------------------
``csc_host_compiler_lane(<variable>)``: the text of the lane; empty when there is nothing to do: the facts are there,
or there is no compiler to ask, or no header.
#]=]
function(csc_host_compiler_lane variable)
  set(text "")
  csc_fact_get(compiler toolkit.compiler)
  get_property(done GLOBAL PROPERTY csc/probed/host_compiler SET)
  csc_area_kept(kept toolkit)
  if(NOT done AND NOT kept AND compiler STREQUAL "NVIDIA")
    csc_fact_get(path host_compiler.path)
    csc_fact_get(problem host_compiler.problem)
    csc_fact_get(include toolkit.include)
    csc_outside_variable(cross CMAKE_CROSSCOMPILING)
    if(path STREQUAL "" OR NOT problem STREQUAL "-")
      csc_host_compiler_fill("the host compiler cannot be run: ${problem}")
    elseif(cross)
      csc_host_compiler_fill("it builds for another machine, so it was not asked")
    elseif(NOT EXISTS "${include}/crt/host_config.h")
      csc_host_compiler_fill("there is no crt/host_config.h where nvcc looks for headers")
    else()
      csc_watch(toolkit "${include}/crt/host_config.h")
      csc_host_config_options(options "${path}" "${include}")
      set(text "compiler=${path}\n")
      foreach(option IN LISTS options ITEMS host_compiler.h)
        string(APPEND text "build=${option}\n")
      endforeach()
    endif()
  endif()
  set(${variable} "${text}" PARENT_SCOPE)
endfunction()

#[=[.rst:
csc_host_compiler_answer
------------------------
``csc_host_compiler_answer(<folder>)`` turns what the lane left into facts; they are kept with the toolkit's.
#]=]
function(csc_host_compiler_answer folder)
  csc_step_outcome(step words "${folder}" build)
  csc_fact_get(include toolkit.include)
  set(text "")
  if(EXISTS "${folder}/build.txt")
    file(READ "${folder}/build.txt" text LIMIT 262144)
  endif()
  set(ended FALSE)
  if(step STREQUAL "ended")
    set(ended TRUE)
  endif()
  csc_host_config_verdict(found ${ended} "${text}")
  if(step MATCHES "^(timed_out|none)$")
    set_property(GLOBAL PROPERTY csc/host_compiler/silent TRUE)
    csc_host_compiler_fill("the host compiler ${words}")
    return()
  elseif(found_KIND STREQUAL "")
    csc_first_error(error "${folder}/build.txt")
    csc_fact_get(path host_compiler.path)
    csc_fact_source(rule host_compiler.path)
    csc_fact_set(host_compiler.problem "it ${words}: ${error}" "the host compiler's probe")
    csc_host_compiler_fill("the host compiler ${words}")
    return()
  endif()
  csc_fact_set(host_compiler.kind "${found_KIND}" "the host compiler's probe")
  csc_fact_set(host_compiler.version "${found_VERSION}" "the host compiler's probe")
  csc_host_config_newest(newest "${found_KIND}" "${include}/crt/host_config.h")
  if(NOT newest STREQUAL "")
    csc_fact_set(host_compiler.newest "${newest}" "${include}/crt/host_config.h")
  endif()
  if(found_ACCEPTED STREQUAL "unknown")
    csc_first_error(error "${folder}/build.txt")
    csc_host_compiler_fill("crt/host_config.h cannot be preprocessed: ${error}")
  else()
    csc_fact_set(host_compiler.accepted "${found_ACCEPTED}" "${include}/crt/host_config.h")
    csc_fact_set(host_compiler.error "${found_ERROR}" "${include}/crt/host_config.h")
  endif()
  csc_host_compiler_fill("crt/host_config.h does not tell")
endfunction()

#[=[.rst:
csc_host_compiler_absent
------------------------
Says why there is no answer where no lane was run.
#]=]
function(csc_host_compiler_absent)
  csc_fact_get(compiler toolkit.compiler)
  if(compiler STREQUAL "Clang")
    csc_host_compiler_fill("the CUDA compiler is Clang, which compiles the host's code itself")
  elseif(compiler STREQUAL "")
    csc_host_compiler_fill("there is no CUDA compiler that can be run")
  endif()
endfunction()

function(csc_host_compiler_fill reason)
  csc_facts_fill(
    "${reason}" host_compiler.path host_compiler.problem host_compiler.kind host_compiler.version host_compiler.accepted
    host_compiler.newest host_compiler.error
  )
endfunction()
