# SPDX-License-Identifier: Apache-2.0
# The files that what is kept depends on: each area's, there or not.
include_guard(GLOBAL)

#[=[.rst:
csc_watch
---------
``csc_watch(<area> <path>)``: what is kept of the area depends on this file, which may be absent. An empty path, of what
was not found, adds nothing.
#]=]
function(csc_watch area path)
  get_property(watched GLOBAL PROPERTY "csc/watch/${area}/${path}" SET)
  if(NOT watched AND NOT path STREQUAL "")
    set_property(GLOBAL PROPERTY "csc/watch/${area}/${path}" TRUE)
    set_property(GLOBAL APPEND_STRING PROPERTY "csc/watch/${area}" "${path}\n") # a list cannot hold a lone "["
  endif()
endfunction()

#[=[.rst:
csc_file_stamp
--------------
``csc_file_stamp(<variable> <path>)``: a text that changes when the file does (size and time), or ``absent``.
#]=]
function(csc_file_stamp variable path)
  set(stamp absent)
  if(EXISTS "${path}")
    file(TIMESTAMP "${path}" time "%s" UTC)
    set(size folder)
    if(NOT IS_DIRECTORY "${path}")
      file(SIZE "${path}" size)
    endif()
    set(stamp "${size}:${time}")
  endif()
  set(${variable} "${stamp}" PARENT_SCOPE)
endfunction()

#[=[.rst:
csc_watch_forget
----------------
``csc_watch_forget(<area>)``: what is kept of the area depends on no file until others are named.
#]=]
function(csc_watch_forget area)
  csc_property_get(paths "csc/watch/${area}")
  csc_text_split(path "${paths}" "\n")
  set(index 0)
  while(index LESS path_COUNT)
    set_property(GLOBAL PROPERTY "csc/watch/${area}/${path_${index}}")
    math(EXPR index "${index} + 1")
  endwhile()
  set_property(GLOBAL PROPERTY "csc/watch/${area}")
endfunction()
