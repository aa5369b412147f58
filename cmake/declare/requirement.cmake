# SPDX-License-Identifier: Apache-2.0
# The store of requirements: what each NAME asks for, and where it does so. GLOBAL properties behind these
# functions; they stay for the whole configure run.
include_guard(GLOBAL)

#[=[.rst:
csc_requirement_set, csc_requirement_get, csc_requirement_asker
---------------------------------------------------------------
``csc_requirement_set(<name> <keyword> <value> <asker>)`` stores the value of a keyword and who asked.
``csc_requirement_get(<variable> <name> <keyword>)`` gives the value, empty when it was not asked for;
``csc_requirement_asker(<variable> <name> <keyword>)`` who asked, such as "fastnet in CMakeLists.txt".
#]=]
function(csc_requirement_set name keyword value asker)
  set_property(GLOBAL PROPERTY "csc/requirement/${name}/${keyword}" "${value}")
  set_property(GLOBAL PROPERTY "csc/requirement/${name}/${keyword}/asker" "${asker}")
endfunction()

function(csc_requirement_get variable name keyword)
  csc_property_get(value "csc/requirement/${name}/${keyword}")
  set(${variable} "${value}" PARENT_SCOPE)
endfunction()

function(csc_requirement_asker variable name keyword)
  csc_property_get(asker "csc/requirement/${name}/${keyword}/asker")
  if("${asker}" STREQUAL "")
    csc_property_get(asker "csc/requirement/${name}/asker")
  endif()
  set(${variable} "${asker}" PARENT_SCOPE)
endfunction()

#[=[.rst:
csc_requirement_asked
---------------------
``csc_requirement_asked(<variable> <name> <keyword>...)``: TRUE when the set gives one of these keywords.
#]=]
function(csc_requirement_asked variable name)
  set(asked FALSE)
  foreach(keyword IN LISTS ARGN)
    csc_requirement_get(value "${name}" ${keyword})
    if(NOT value STREQUAL "")
      set(asked TRUE)
    endif()
  endforeach()
  set(${variable} ${asked} PARENT_SCOPE)
endfunction()

#[=[.rst:
csc_requirement_toolkits
------------------------
``csc_requirement_toolkits(<variable> <name>)``: the range of toolkits that a set could do with: TOOLKIT, and RUNTIME, whose
library comes with the toolkit. TOOLKIT's alone where no toolkit is in both; empty when any would do.
#]=]
function(csc_requirement_toolkits variable name)
  csc_requirement_get(toolkit "${name}" TOOLKIT)
  csc_requirement_get(runtime "${name}" RUNTIME)
  if(NOT runtime STREQUAL "")
    csc_range_both(both possible "${toolkit}" "${runtime}")
    if(possible)
      set(toolkit "${both}")
    endif()
  endif()
  set(${variable} "${toolkit}" PARENT_SCOPE)
endfunction()
