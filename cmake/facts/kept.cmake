# SPDX-License-Identifier: Apache-2.0
# Facts kept in the build tree between two configure runs, an entry an area. An entry counts only while
# everything is as it was that could change its facts: the identity (a text of all paths, flags and
# environment variables that went in) and the size and time of every file that was looked at, there or not.
# An entry is text that is never executed; a damaged one is ignored.
include_guard(GLOBAL)
include("${CMAKE_CURRENT_LIST_DIR}/watch.cmake")

#[=[.rst:
csc_kept_read, csc_kept_write, csc_kept_forget
----------------------------------------------
``csc_kept_write(<area> <identity> <text>)`` keeps a text in the build tree, with the state of the area's
watched files. ``csc_kept_read(<variable> <area> <identity>)`` gives it back, or nothing when it is not
there, damaged, of another identity, or a watched file has changed. ``csc_kept_forget(<area>)`` removes it.
#]=]
function(csc_kept_write area identity text)
  string(SHA256 key "${identity}")
  set(body "csc:identity ${key}\n")
  csc_property_get(paths "csc/watch/${area}")
  csc_text_split(path "${paths}" "\n")
  set(index 0)
  while(index LESS path_COUNT)
    csc_file_stamp(stamp "${path_${index}}")
    string(APPEND body "csc:watch ${stamp} ${path_${index}}\n")
    math(EXPR index "${index} + 1")
  endwhile()
  string(APPEND body "${text}")
  string(SHA256 sum "${body}")
  csc_kept_file(file "${area}")
  csc_file_write("${file}" "csc:sum ${sum}\n${body}")
endfunction()

function(csc_kept_read variable area identity)
  csc_kept_file(file "${area}")
  set(text "")
  if(CUDASTACKCHECK_CACHE AND EXISTS "${file}")
    file(READ "${file}" content)
    csc_text_partition(sum_line body "${content}" "\n")
    string(SHA256 sum "${body}")
    string(SHA256 key "${identity}")
    csc_text_partition(identity_line text "${body}" "\n")
    if(NOT sum_line STREQUAL "csc:sum ${sum}" OR NOT identity_line STREQUAL "csc:identity ${key}")
      set(text "")
    endif()
    csc_watched_unchanged(text "${text}")
  endif()
  set(${variable} "${text}" PARENT_SCOPE)
endfunction()

# The text behind the csc:watch lines when all of the watched files are as they were, else nothing.
function(csc_watched_unchanged variable text)
  while(text MATCHES "^csc:watch ([^ \n]+) ([^\n]+)\n")
    set(then "${CMAKE_MATCH_1}")
    csc_file_stamp(now "${CMAKE_MATCH_2}")
    if(NOT then STREQUAL now)
      set(text "")
      break()
    endif()
    csc_text_partition(line text "${text}" "\n")
  endwhile()
  set(${variable} "${text}" PARENT_SCOPE)
endfunction()

function(csc_kept_forget area)
  csc_kept_file(file "${area}")
  file(REMOVE "${file}")
endfunction()

function(csc_kept_file variable area)
  csc_kept_folder(folder)
  set(${variable} "${folder}/${area}.kept" PARENT_SCOPE)
endfunction()

#[=[.rst:
csc_kept_folder
---------------
``csc_kept_folder(<variable>)``: the folder in the build tree that belongs to this package.
#]=]
function(csc_kept_folder variable)
  set(${variable} "${CMAKE_BINARY_DIR}/CMakeFiles/CudaStackCheck" PARENT_SCOPE)
endfunction()

#[=[.rst:
csc_kept_lasts, csc_kept_ends
-----------------------------
``csc_kept_lasts(<variable>)``: TRUE when that folder outlives this run, so that a message may point into it;
``csc_kept_ends()`` says that it does not.
#]=]
function(csc_kept_lasts variable)
  csc_property_get(ends csc/kept_folder/ends)
  set(lasts TRUE)
  if(ends)
    set(lasts FALSE)
  endif()
  set(${variable} ${lasts} PARENT_SCOPE)
endfunction()

function(csc_kept_ends)
  set_property(GLOBAL PROPERTY csc/kept_folder/ends TRUE)
endfunction()

#[=[.rst:
csc_file_write
--------------
``csc_file_write(<path> <text>)`` writes a file through a temporary one beside it, and only when its content
changes.
#]=]
function(csc_file_write path text)
  set(old "")
  if(EXISTS "${path}")
    file(READ "${path}" old)
  endif()
  if(NOT EXISTS "${path}" OR NOT old STREQUAL text)
    file(WRITE "${path}.new" "${text}")
    file(RENAME "${path}.new" "${path}")
  endif()
endfunction()
