# SPDX-License-Identifier: Apache-2.0
# What a check says of itself, and the runner that decides whether it is run, and what its verdict counts.
include_guard(GLOBAL)

#[=[.rst:
csc_check_define
----------------
::

  csc_check_define(<check> SINCE <version> [KEYWORD <keyword>...] [AREA <area>] [AFTER <check>...] [NEEDS <fact>...])

``KEYWORD``: the requirements that it judges, run only when one is given. ``AREA``: run only when the set needs the
area; default is the check's own. Where an area is looked at only because it is there, the checks run whose
``NEEDS`` are known, and warn at most. ``AFTER``: its causes; when one of them has failed it is skipped.
``NEEDS``: facts without which it is unknown.
#]=]
function(csc_check_define check)
  cmake_parse_arguments(PARSE_ARGV 1 arg "" "SINCE;AREA" "KEYWORD;AFTER;NEEDS")
  if(NOT arg_AREA)
    string(REGEX REPLACE "\\..*" "" arg_AREA "${check}")
  endif()
  foreach(part IN ITEMS SINCE KEYWORD AREA AFTER NEEDS)
    set_property(GLOBAL PROPERTY "csc/check/${check}/${part}" "${arg_${part}}")
  endforeach()
endfunction()

#[=[.rst:
csc_checks_include
------------------
``csc_checks_include(<folder>)`` includes the files of all checks, so that each defines itself.
#]=]
function(csc_checks_include folder)
  csc_check_ids(checks)
  foreach(check IN LISTS checks)
    string(REPLACE "." "/" file "${check}")
    include("${folder}/${file}.cmake")
  endforeach()
endfunction()

function(csc_check_get variable check part)
  csc_property_get(value "csc/check/${check}/${part}")
  set(${variable} "${value}" PARENT_SCOPE)
endfunction()

#[=[.rst:
csc_check_run
-------------
``csc_check_run(<name> <check>)`` runs one check on one requirement set and settles its finding.
#]=]
function(csc_check_run name check)
  csc_check_wanted(wanted "${name}" ${check})
  csc_finding_open("${name}" ${check})
  if(NOT wanted)
    return()
  endif()
  csc_check_asker(asker "${name}" ${check})
  csc_finding_field(asked_by "${asker}")
  csc_check_held_back(held_back "${name}" ${check})
  if(NOT held_back)
    string(REPLACE "." "_" function "csc_check_${check}")
    cmake_language(CALL ${function} "${name}")
    csc_check_settle("${name}" ${check})
  endif()
  csc_check_refer("${name}" ${check})
endfunction()

# Who gave the keyword that the check judges.
function(csc_check_asker variable name check)
  csc_check_get(keywords ${check} KEYWORD)
  set(given "")
  foreach(keyword IN LISTS keywords)
    csc_requirement_get(value "${name}" ${keyword})
    if(given STREQUAL "" AND NOT value STREQUAL "")
      set(given ${keyword})
    endif()
  endforeach()
  csc_requirement_asker(asker "${name}" "${given}")
  set(${variable} "${asker}" PARENT_SCOPE)
endfunction()

# Does the set ask for the check?
function(csc_check_wanted variable name check)
  csc_check_get(area ${check} AREA)
  csc_check_get(keyword ${check} KEYWORD)
  csc_requirement_need(need "${name}" "${area}")
  csc_check_get(needs ${check} NEEDS)
  set(wanted TRUE)
  if(need STREQUAL "NO" OR (need STREQUAL "PRESENT" AND NOT needs))
    set(wanted FALSE)
  elseif(keyword)
    csc_requirement_asked(wanted "${name}" ${keyword})
  elseif(need STREQUAL "PRESENT")
    foreach(key IN LISTS needs)
      csc_fact_known(known ${key})
      if(NOT known)
        set(wanted FALSE)
      endif()
    endforeach()
  endif()
  set(${variable} ${wanted} PARENT_SCOPE)
endfunction()

# Does a failed cause leave a check to be judged? When it is waived, and when it is optional and the check is not: that must
# hold all the same.
function(csc_check_leaves variable name cause check)
  csc_finding_get(status "${name}" ${cause} status)
  csc_check_optional(cause_optional "${name}" ${cause})
  csc_check_optional(optional "${name}" ${check})
  set(leaves FALSE)
  if(status STREQUAL "waived" OR (status STREQUAL "warn" AND cause_optional AND NOT optional))
    set(leaves TRUE)
  endif()
  set(${variable} ${leaves} PARENT_SCOPE)
endfunction()

# Skipped when a cause has failed (or was skipped itself), unknown when a fact that it needs is.
function(csc_check_held_back variable name check)
  set(held_back FALSE)
  csc_check_get(causes ${check} AFTER)
  foreach(cause IN LISTS causes)
    csc_finding_get(verdict "${name}" ${cause} verdict)
    csc_finding_get(status "${name}" ${cause} status)
    set(first "not judged: ${cause} comes first")
    if(status STREQUAL "skipped") # the cause has one itself
      csc_finding_get(first "${name}" ${cause} title)
    endif()
    csc_check_leaves(leaves "${name}" ${cause} ${check})
    if(NOT held_back AND NOT leaves AND (status STREQUAL "skipped" OR verdict STREQUAL "fail"))
      csc_finding(skipped "${first}")
      set(held_back TRUE)
    endif()
  endforeach()
  csc_check_get(needs ${check} NEEDS)
  foreach(key IN LISTS needs)
    csc_fact_known(known ${key})
    if(NOT held_back AND NOT known)
      csc_fact_reason(reason ${key})
      csc_finding(unknown "not checked: ${reason}")
      set(held_back TRUE)
    endif()
  endforeach()
  set(${variable} ${held_back} PARENT_SCOPE)
endfunction()
