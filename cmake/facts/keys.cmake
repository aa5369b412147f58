# SPDX-License-Identifier: Apache-2.0
# The table of all facts: key, type, the stage or probe that tells it, meaning. Types: VERSION (numbers
# and dots), NUMBER (a whole one), PATH (absolute), YES_NO, TEXT (one line). "<n>" stands for a number, from 0 on. The
# rows are in the folder keys, a file a part of the stack.
# docs/facts.md shows this table; a test compares.
include_guard(GLOBAL)

function(csc_fact_key key type producer meaning)
  set_property(GLOBAL PROPERTY "csc/fact_key/${key}" "${type}")
  set_property(GLOBAL PROPERTY "csc/fact_key/${key}/producer" "${producer}")
  set_property(GLOBAL APPEND PROPERTY csc/fact_keys "${key}")
endfunction()

foreach(part IN ITEMS toolkit host_compiler architectures package driver libraries
                      environment probe remedy toolkits)
  include("${CMAKE_CURRENT_LIST_DIR}/keys/${part}.cmake")
endforeach()

#[=[.rst:
csc_fact_row
------------
``csc_fact_row(<variable> <key>)``: the key as it stands in the table: device.0.name is device.<n>.name there.
#]=]
function(csc_fact_row variable key)
  string(REGEX REPLACE "^(device|kernel|management|toolkits|environment)\\.[0-9]+\\." "\\1.<n>." row "${key}")
  set(${variable} "${row}" PARENT_SCOPE)
endfunction()

#[=[.rst:
csc_fact_valid
--------------
``csc_fact_valid(<variable> <key> <value>)``: TRUE when the table has the key and the value is of its type.
#]=]
function(csc_fact_valid variable key value)
  csc_fact_row(row "${key}")
  csc_property_get(type "csc/fact_key/${row}")
  set(valid FALSE)
  if(type STREQUAL "VERSION" AND value MATCHES "^[0-9]+(\\.[0-9]+)*$")
    set(valid TRUE)
  elseif(type STREQUAL "NUMBER" AND value MATCHES "^[0-9]+$")
    set(valid TRUE)
  elseif(type STREQUAL "YES_NO" AND value MATCHES "^(yes|no)$")
    set(valid TRUE)
  elseif(type STREQUAL "PATH" AND (IS_ABSOLUTE "${value}" OR value MATCHES "^[A-Za-z]:[/\\]")) # of a recorded Windows, too
    set(valid TRUE)
  elseif(type STREQUAL "TEXT" AND NOT value STREQUAL "")
    set(valid TRUE)
  endif()
  set(${variable} ${valid} PARENT_SCOPE)
endfunction()
