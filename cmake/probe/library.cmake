# SPDX-License-Identifier: Apache-2.0
# The libraries' probe: probes/library.cpp, built by the host compiler, loads cuDNN and asks it.
include_guard(GLOBAL)

#[=[.rst:
csc_library_lane
----------------
``csc_library_lane(<variable>)``: the text of the lane (probe/lane.cmake); empty when there is nothing to
do: the facts are there, nothing asks for a library, there is none to load, or no C++ compiler.
#]=]
function(csc_library_lane variable)
  set(text "")
  csc_fact_get(library cudnn.library_file)
  get_property(done GLOBAL PROPERTY csc/probed/library SET)
  csc_area_kept(kept cudnn)
  if(NOT done AND NOT kept AND NOT library STREQUAL "")
    csc_host_lane(text library cudnn "${library}")
    if(NOT text STREQUAL "")
      csc_library_loader_lines(lines "${library}")
      string(APPEND text "${lines}")
    endif()
  endif()
  set(${variable} "${text}" PARENT_SCOPE)
endfunction()

# cuDNN's sub-libraries need others of the toolkit, which a program linked here finds.
function(csc_library_loader_lines variable library)
  csc_platform_loader_variable(loader)
  get_filename_component(folder "${library}" DIRECTORY)
  csc_fact_get(toolkit_library toolkit.library)
  set(text "loader=${loader}\n")
  foreach(folder IN ITEMS "${folder}" "${toolkit_library}")
    if(NOT folder STREQUAL "")
      string(APPEND text "folder=${folder}\n")
    endif()
  endforeach()
  set(${variable} "${text}" PARENT_SCOPE)
endfunction()

#[=[.rst:
csc_library_answer
------------------
``csc_library_answer(<folder>)`` turns what the lane left into facts, and keeps them when they are complete.
#]=]
function(csc_library_answer folder)
  csc_host_answer(probe.library.cudnn "${folder}" library probe/library)
  csc_fact_known(ran probe.library.cudnn)
  if(ran)
    csc_fact_set(probe.library answered "built by the C++ compiler")
    csc_fact_source(words probe.library.cudnn)
  else()
    csc_fact_source(words probe.library)
  endif()
  csc_facts_fill(
    "the library probe gave no answer: ${words}" cudnn.library cudnn.library_version cudnn.built_for
  )
  csc_fact_get(loaded cudnn.library)
  if(IS_ABSOLUTE "${loaded}") # where the loader found it by itself, its folder is known only now
    csc_cudnn_watch("${loaded}")
  endif()
  csc_fact_known(known cudnn.library_version)
  csc_fact_get(ending probe.library.cudnn)
  if(known AND ending STREQUAL "answered")
    csc_area_write(cudnn)
  else()
    csc_area_forget(cudnn)
  endif()
endfunction()

#[=[.rst:
csc_library_absent
------------------
Says why there is no answer where no lane was run.
#]=]
function(csc_library_absent)
  csc_fact_known(library cudnn.library_file)
  csc_fact_known(ending probe.library)
  if(NOT library)
    csc_fact_reason(reason cudnn.library_file)
  elseif(ending)
    csc_fact_source(reason probe.library)
  else()
    set(reason "it was not looked for")
  endif()
  csc_facts_fill("${reason}" cudnn.library cudnn.library_version cudnn.built_for)
endfunction()
