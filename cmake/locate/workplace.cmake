# SPDX-License-Identifier: Apache-2.0
# A folder for the probes where there is no build tree.
include_guard(GLOBAL)

#[=[.rst:
csc_workplace_make, csc_workplace_remove
----------------------------------------
``csc_workplace_make(<variable> <problem variable>)`` makes a folder in the first of TMPDIR, TEMP, TMP, /tmp and /var/tmp
where that is possible; the problem says in words when it is nowhere. ``csc_workplace_remove(<folder>)`` removes it.
#]=]
function(csc_workplace_make variable problem_variable)
  set(made "")
  string(RANDOM LENGTH 12 ALPHABET abcdefghijklmnopqrstuvwxyz0123456789 name)
  foreach(place IN ITEMS "$ENV{TMPDIR}" "$ENV{TEMP}" "$ENV{TMP}" /tmp /var/tmp)
    file(TO_CMAKE_PATH "${place}" place)
    if(made STREQUAL "" AND IS_ABSOLUTE "${place}" AND IS_DIRECTORY "${place}")
      csc_folder_make(possible "${place}/cuda-stack-doctor-${name}")
      if(possible)
        set(made "${place}/cuda-stack-doctor-${name}")
      endif()
    endif()
  endforeach()
  set(problem "")
  if(made STREQUAL "")
    set(problem "no folder can be made in TMPDIR, TEMP, TMP, /tmp or /var/tmp")
  endif()
  csc_kept_ends()
  set(${variable} "${made}" PARENT_SCOPE)
  set(${problem_variable} "${problem}" PARENT_SCOPE)
endfunction()

function(csc_workplace_remove folder)
  if(folder MATCHES "/cuda-stack-doctor-[a-z0-9]+$")
    file(REMOVE_RECURSE "${folder}")
  endif()
endfunction()

# In a process of its own: file(MAKE_DIRECTORY) would stop everything where it may not.
function(csc_folder_make variable folder)
  execute_process(
    COMMAND "${CMAKE_COMMAND}" -E make_directory "${folder}" RESULT_VARIABLE result OUTPUT_QUIET ERROR_QUIET
  )
  set(possible FALSE)
  if(result STREQUAL "0" AND IS_DIRECTORY "${folder}")
    set(possible TRUE)
  endif()
  set(${variable} ${possible} PARENT_SCOPE)
endfunction()

#[=[.rst:
csc_path_writable
-----------------
``csc_path_writable(<problem variable> <path>)``: in words why no file can be written there; empty when one can. What is
there already keeps its content.
#]=]
function(csc_path_writable problem_variable path)
  set(problem "")
  get_filename_component(folder "${path}" DIRECTORY)
  if(IS_DIRECTORY "${path}")
    set(problem "it is a folder")
  else()
    csc_folder_make(possible "${folder}")
    execute_process(
      COMMAND "${CMAKE_COMMAND}" -E touch "${path}" RESULT_VARIABLE result OUTPUT_QUIET ERROR_QUIET
    )
    if(NOT possible OR NOT result STREQUAL "0")
      set(problem "it cannot be written")
    endif()
  endif()
  set(${problem_variable} "${problem}" PARENT_SCOPE)
endfunction()
