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
csc_requirement_need
--------------------
``csc_requirement_need(<variable> <name> <area>)``: how much the set needs an area: ``REQUIRED`` (its
keyword is there; the toolkit always is), ``PRESENT`` (no keyword asks for anything, so that the stack
must agree with itself: what is there is looked at, and a disagreement warns), or ``NO``.
#]=]
function(csc_requirement_need variable name area)
  csc_requirement_get(toolkit "${name}" TOOLKIT)
  csc_requirement_get(cudnn "${name}" CUDNN)
  set(need NO)
  if(area STREQUAL "toolkit" OR NOT cudnn STREQUAL "")
    set(need REQUIRED)
  elseif(toolkit STREQUAL "")
    set(need PRESENT)
  endif()
  set(${variable} ${need} PARENT_SCOPE)
endfunction()
