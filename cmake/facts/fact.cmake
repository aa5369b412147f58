# SPDX-License-Identifier: Apache-2.0
# The one store of facts: GLOBAL properties behind these functions. A fact is known (a value and where it
# is from), unknown (a reason), or was never asked for. facts/keys.cmake says which facts there are.
include_guard(GLOBAL)

#[=[.rst:
csc_fact_set, csc_fact_unknown
------------------------------
``csc_fact_set(<key> <value> <source>)`` makes a fact known; ``<source>`` says where it is from, in words
that fit behind the value. ``csc_fact_unknown(<key> <reason>)`` says why there is no value. The later
call wins. Values are texts on one line.
#]=]
function(csc_fact_set key value source)
  set_property(GLOBAL PROPERTY "csc/fact/${key}" "${value}")
  set_property(GLOBAL PROPERTY "csc/fact/${key}/source" "${source}")
  set_property(GLOBAL PROPERTY "csc/fact/${key}/reason")
  csc_fact_remember("${key}")
endfunction()

function(csc_fact_unknown key reason)
  set_property(GLOBAL PROPERTY "csc/fact/${key}")
  set_property(GLOBAL PROPERTY "csc/fact/${key}/source")
  set_property(GLOBAL PROPERTY "csc/fact/${key}/reason" "${reason}")
  csc_fact_remember("${key}")
endfunction()

#[=[.rst:
csc_fact_remember, csc_facts_remember
-------------------------------------
Keep the list of all keys that were ever set, for those who write facts down, and drop what they wrote: one key, or a
list of them.
#]=]
function(csc_fact_remember key)
  set_property(GLOBAL PROPERTY csc/facts/written "")
  csc_property_get(keys csc/facts)
  if(NOT key IN_LIST keys)
    set_property(GLOBAL APPEND PROPERTY csc/facts "${key}")
  endif()
endfunction()

function(csc_facts_remember keys)
  csc_property_get(all csc/facts)
  list(APPEND all ${keys})
  list(REMOVE_DUPLICATES all)
  set_property(GLOBAL PROPERTY csc/facts/written "")
  set_property(GLOBAL PROPERTY csc/facts "${all}")
endfunction()

#[=[.rst:
csc_fact_get, csc_fact_source, csc_fact_reason
----------------------------------------------
``csc_fact_get(<variable> <key>)``: the value, empty when there is none. ``csc_fact_source``: where it is
from. ``csc_fact_reason``: why there is none; empty when there is one.
#]=]
function(csc_fact_get variable key)
  csc_property_get(value "csc/fact/${key}")
  set(${variable} "${value}" PARENT_SCOPE)
endfunction()

function(csc_fact_source variable key)
  csc_property_get(source "csc/fact/${key}/source")
  set(${variable} "${source}" PARENT_SCOPE)
endfunction()

function(csc_fact_reason variable key)
  csc_property_get(reason "csc/fact/${key}/reason")
  get_property(known GLOBAL PROPERTY "csc/fact/${key}" SET)
  if(NOT known AND "${reason}" STREQUAL "")
    set(reason "it was not looked for")
  endif()
  set(${variable} "${reason}" PARENT_SCOPE)
endfunction()

#[=[.rst:
csc_fact_known
--------------
``csc_fact_known(<variable> <key>)``: TRUE when the fact has a value.
#]=]
function(csc_fact_known variable key)
  get_property(known GLOBAL PROPERTY "csc/fact/${key}" SET)
  set(${variable} ${known} PARENT_SCOPE)
endfunction()

#[=[.rst:
csc_facts_forget
----------------
``csc_facts_forget(<area>)`` makes all facts of an area such as were never asked for; or one, by its whole key.
#]=]
function(csc_facts_forget area)
  csc_facts_list(keys ${area})
  if(NOT keys)
    return()
  endif()
  foreach(key IN LISTS keys)
    foreach(part IN ITEMS "" /source /reason)
      set_property(GLOBAL PROPERTY "csc/fact/${key}${part}")
    endforeach()
  endforeach()
  csc_property_get(all csc/facts)
  list(REMOVE_ITEM all ${keys})
  set_property(GLOBAL PROPERTY csc/facts/written "")
  set_property(GLOBAL PROPERTY csc/facts "${all}")
endfunction()

#[=[.rst:
csc_facts_written, csc_facts_written_set
----------------------------------------
A text of all facts that somebody wrote, for the next who needs the same; empty once a fact has changed.
#]=]
function(csc_facts_written variable)
  csc_property_get(text csc/facts/written)
  set(${variable} "${text}" PARENT_SCOPE)
endfunction()

function(csc_facts_written_set text)
  set_property(GLOBAL PROPERTY csc/facts/written "${text}")
endfunction()

#[=[.rst:
csc_facts_list
--------------
``csc_facts_list(<variable> [<area>])``: the sorted keys of all facts, or of those of one area
(``toolkit`` for ``toolkit.version`` and the like), known or unknown.
#]=]
function(csc_facts_list variable)
  csc_property_get(keys csc/facts)
  if(ARGC GREATER 1)
    list(FILTER keys INCLUDE REGEX "^${ARGV1}(\\.|$)")
  endif()
  list(SORT keys)
  set(${variable} "${keys}" PARENT_SCOPE)
endfunction()
