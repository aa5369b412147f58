# SPDX-License-Identifier: Apache-2.0
# What the checks say of the toolkits that are here and that CMake does not take.
include_guard(GLOBAL)

#[=[.rst:
csc_toolkits_here
-----------------
``csc_toolkits_here(<what variable> <note variable>)``: where CMake's search finds no CUDA compiler, the toolkit that is
nearest to one: a whole one elsewhere, else a runtime library without nvcc, else a broken one; empty where there is none,
or where CMake does not search since a compiler is named.
#]=]
function(csc_toolkits_here what_variable note_variable)
  csc_fact_get(nvcc remedy.toolkit)
  csc_fact_get(version remedy.toolkit_version)
  csc_fact_reason(reason toolkit.nvcc)
  set(what "")
  set(note "")
  if(NOT reason MATCHES "^CMake's search finds none")
    set(what "")
  elseif(NOT nvcc STREQUAL "")
    set(what "toolkit ${version} is here")
    set(note "${nvcc}: CMake's language does not look there, though find_package may")
  else()
    csc_toolkits_first(index runtime_only)
    csc_toolkits_first(broken broken)
    if(NOT index STREQUAL "")
      csc_toolkit_words(words root ${index})
      set(what "${words} is here without nvcc")
      set(note "${root}: enough to run programs, not to build them")
    elseif(NOT broken STREQUAL "")
      csc_toolkit_words(words root ${broken})
      csc_fact_get(problem toolkits.${broken}.problem)
      set(what "${words} is here, and broken")
      set(note "${root}: ${problem}")
    endif()
  endif()
  set(${what_variable} "${what}" PARENT_SCOPE)
  set(${note_variable} "${note}" PARENT_SCOPE)
endfunction()

# The number of the first toolkit in this state.
function(csc_toolkits_first variable state)
  csc_fact_get(count toolkits.count)
  set(first "")
  set(index 0)
  while(first STREQUAL "" AND index LESS "0${count}")
    csc_fact_get(its_state toolkits.${index}.state)
    if(its_state STREQUAL state)
      set(first ${index})
    endif()
    math(EXPR index "${index} + 1")
  endwhile()
  set(${variable} "${first}" PARENT_SCOPE)
endfunction()

# "CUDA 12.4 (pip)", and its folder.
function(csc_toolkit_words variable root_variable index)
  csc_fact_get(version toolkits.${index}.version)
  csc_fact_get(origin toolkits.${index}.origin)
  csc_fact_get(root toolkits.${index}.root)
  set(words "a CUDA of unknown version")
  if(NOT version STREQUAL "")
    set(words "CUDA ${version}")
  endif()
  if(NOT origin STREQUAL "NVIDIA")
    string(APPEND words " (${origin})")
  endif()
  set(${variable} "${words}" PARENT_SCOPE)
  set(${root_variable} "${root}" PARENT_SCOPE)
endfunction()
