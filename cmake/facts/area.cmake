# SPDX-License-Identifier: Apache-2.0
# An area is a part of the stack whose facts are gathered together and kept together in the build tree.
include_guard(GLOBAL)

#[=[.rst:
csc_areas
---------
``csc_areas(<variable>)``: all areas.
#]=]
function(csc_areas variable)
  set(${variable} toolkit driver kernel runtime cudnn environment PARENT_SCOPE)
endfunction()

#[=[.rst:
csc_area_read, csc_area_write, csc_area_forget, csc_areas_forget
----------------------------------------------------------------
``csc_area_read(<variable> <area>)`` takes over the facts that the last configure run kept of an area, and
says TRUE, when the area's identity (property ``csc/identity/<area>``) and its watched files are as they
were. ``csc_area_write(<area>)`` keeps them; ``csc_area_forget(<area>)`` makes the next run gather them anew;
``csc_areas_forget()`` does so for all areas.
#]=]
function(csc_area_read variable area)
  csc_area_identity(identity ${area})
  csc_kept_read(text ${area} "${identity}")
  set(kept FALSE)
  if(NOT text STREQUAL "")
    csc_facts_take(kept "${text}")
  endif()
  set_property(GLOBAL PROPERTY "csc/kept/${area}" ${kept})
  if(kept)
    csc_area_digest_set(${area} "${text}")
  endif()
  set(${variable} ${kept} PARENT_SCOPE)
endfunction()

function(csc_area_write area)
  csc_area_identity(identity ${area})
  csc_area_keys(keys ${area})
  csc_facts_to_lines(text ${keys})
  csc_kept_write(${area} "${identity}" "${text}csc:end\n")
  csc_area_digest_set(${area} "${text}csc:end\n")
endfunction()

function(csc_area_forget area)
  csc_kept_forget(${area})
  set_property(GLOBAL PROPERTY "csc/digest/${area}" "")
endfunction()

function(csc_areas_forget)
  csc_areas(areas)
  foreach(area IN LISTS areas)
    csc_area_forget(${area})
  endforeach()
endfunction()

#[=[.rst:
csc_area_kept
-------------
``csc_area_kept(<variable> <area>)``: TRUE when the area's facts are those of the last configure run.
#]=]
function(csc_area_kept variable area)
  csc_property_get(kept "csc/kept/${area}")
  set(${variable} "${kept}" PARENT_SCOPE)
endfunction()

#[=[.rst:
csc_area_there
--------------
``csc_area_there(<variable> <area>)``: TRUE when something of the area was found.
#]=]
function(csc_area_there variable area)
  set(there FALSE)
  csc_area_keys(keys ${area})
  foreach(key IN LISTS keys)
    csc_fact_known(known ${key})
    if(known)
      set(there TRUE)
    endif()
  endforeach()
  set(${variable} ${there} PARENT_SCOPE)
endfunction()

#[=[.rst:
csc_area_digest
---------------
``csc_area_digest(<variable> <area>)``: a text that stands for the facts kept of an area; empty when none are.
#]=]
function(csc_area_digest variable area)
  csc_property_get(digest "csc/digest/${area}")
  set(${variable} "${digest}" PARENT_SCOPE)
endfunction()

function(csc_area_digest_set area text)
  string(SHA256 digest "${text}")
  set_property(GLOBAL PROPERTY "csc/digest/${area}" "${digest}")
endfunction()

function(csc_area_identity variable area)
  csc_property_get(identity "csc/identity/${area}")
  csc_package_identity(package)
  set(${variable} "${package}\n${identity}" PARENT_SCOPE)
endfunction()

# The facts of an area, with those of the probe that tells them.
function(csc_area_keys variable area)
  set(prefixes_toolkit "toolkit|host_compiler|architectures.listed|probe.toolkit")
  set(prefixes_driver "driver|device|management|probe.driver")
  set(prefixes_kernel "kernel|probe.kernel")
  set(prefixes_runtime "runtime|probe.runtime")
  set(prefixes_cudnn "cudnn|probe.library")
  set(prefixes_environment "environment.count")
  csc_facts_list(keys)
  list(FILTER keys INCLUDE REGEX "^(${prefixes_${area}})(\\.|$)")
  set(${variable} "${keys}" PARENT_SCOPE)
endfunction()
