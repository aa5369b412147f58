# SPDX-License-Identifier: Apache-2.0
# The runtime's probe: probes/runtime.cpp, built by the host compiler, loads the CUDA runtime library and asks it.
include_guard(GLOBAL)

#[=[.rst:
csc_runtime_lane
----------------
``csc_runtime_lane(<variable>)``: the text of the lane; empty when there is nothing to do.
#]=]
function(csc_runtime_lane variable)
  set(text "")
  csc_fact_get(library runtime.file)
  get_property(done GLOBAL PROPERTY csc/probed/runtime SET)
  csc_area_kept(kept runtime)
  if(NOT done AND NOT kept AND NOT library STREQUAL "")
    csc_host_lane(text runtime "${library}")
  endif()
  set(${variable} "${text}" PARENT_SCOPE)
endfunction()

#[=[.rst:
csc_runtime_answer
------------------
``csc_runtime_answer(<folder>)`` turns what the lane left into facts, and keeps them when they are complete.
#]=]
function(csc_runtime_answer folder)
  csc_host_answer(probe.runtime "${folder}" runtime probe/runtime)
  csc_fact_source(words probe.runtime)
  csc_runtime_version_of_name()
  csc_runtime_fill("the runtime probe gave no answer: ${words}")
  csc_fact_known(known runtime.device_error)
  csc_fact_get(ending probe.runtime)
  if(known AND ending STREQUAL "answered")
    csc_area_write(runtime)
  else()
    csc_area_forget(runtime)
  endif()
endfunction()

#[=[.rst:
csc_runtime_absent
------------------
Says why there is no answer where no lane was run.
#]=]
function(csc_runtime_absent)
  csc_area_kept(kept runtime)
  csc_fact_known(library runtime.file)
  csc_fact_known(ending probe.runtime)
  if(NOT library)
    csc_fact_reason(reason runtime.file)
    csc_runtime_fill("${reason}")
  elseif(ending AND NOT kept)
    csc_fact_source(reason probe.runtime)
    csc_runtime_version_of_name()
    csc_runtime_fill("${reason}")
  endif()
endfunction()

# Runtimes before 12.0 do not tell their version without a usable driver. NVIDIA's and the distributions' files have it
# in their name (libcudart.so.11.8.89); "libcudart.so.11.0" is the name of all of 11.x.
function(csc_runtime_version_of_name)
  csc_fact_known(known runtime.version)
  csc_fact_get(file runtime.file)
  if(NOT known AND IS_ABSOLUTE "${file}")
    file(REAL_PATH "${file}" path)
    if(path MATCHES "\\.so\\.([0-9]+\\.[0-9]+)\\.[0-9]+$")
      csc_fact_set(runtime.version "${CMAKE_MATCH_1}" "the name of ${path}")
    endif()
  endif()
endfunction()

function(csc_runtime_fill reason)
  csc_facts_fill("${reason}" probe.runtime runtime.library runtime.version runtime.device_error)
endfunction()
