# SPDX-License-Identifier: Apache-2.0
# Findings: what each check found out about a requirement set. One finding a check, its fields in GLOBAL
# properties behind these functions. A check writes the finding that the runner has opened for it.
include_guard(GLOBAL)
include("${CMAKE_CURRENT_LIST_DIR}/finding_fix.cmake")

#[=[.rst:
csc_finding_open
----------------
``csc_finding_open(<name> <check>)``: the finding of this check about this requirement set is the one that
the functions below write, and is empty.
#]=]
function(csc_finding_open name check)
  set(finding "csc/finding/${name}/${check}")
  set_property(GLOBAL PROPERTY csc/finding/open "${finding}")
  foreach(field IN ITEMS status verdict title required required_note found where because because_note asked_by strict waive_in_vain)
    set_property(GLOBAL PROPERTY "${finding}/${field}" "")
  endforeach()
  set_property(GLOBAL PROPERTY "${finding}/fixes" 0)
endfunction()

#[=[.rst:
csc_finding_set
---------------
``csc_finding_set(<variable>)``: the name of the requirement set that the open finding is about.
#]=]
function(csc_finding_set variable)
  csc_property_get(finding csc/finding/open)
  string(REGEX REPLACE "^csc/finding/([^/]*)/.*$" "\\1" name "${finding}")
  set(${variable} "${name}" PARENT_SCOPE)
endfunction()

#[=[.rst:
csc_finding
-----------
``csc_finding(<status> <title>)``: status ``pass``, ``fail``, ``warn``, ``unknown``, ``waived`` or ``skipped``, or
``none`` where there is nothing to judge and nothing to say; the title says the state, not the rule, in lower case and at most 60 characters. For a pass it is the value found.
#]=]
function(csc_finding status title)
  csc_finding_field(status "${status}")
  csc_finding_field(title "${title}")
endfunction()

#[=[.rst:
csc_finding_required, csc_finding_found, csc_finding_because
-------------------------------------------------------------
The details of a finding, each a value and what stands behind it: ``csc_finding_required(<what> <why>)``,
``csc_finding_found(<what> <where>)``, ``csc_finding_because(<what> <where>)``.
#]=]
function(csc_finding_required value note)
  csc_finding_field(required "${value}")
  csc_finding_field(required_note "${note}")
endfunction()

function(csc_finding_found value where)
  csc_finding_field(found "${value}")
  csc_finding_field(where "${where}")
endfunction()

function(csc_finding_because value note)
  csc_finding_field(because "${value}")
  csc_finding_field(because_note "${note}")
endfunction()

#[=[.rst:
csc_finding_strict
------------------
The open finding's failure counts as one even where nobody has asked for its area: the stack cannot work on this machine.
#]=]
function(csc_finding_strict)
  csc_finding_field(strict TRUE)
endfunction()

#[=[.rst:
csc_finding_waive_in_vain
-------------------------
CMake itself will stop at what the open finding is about: no command that waives it is offered.
#]=]
function(csc_finding_waive_in_vain)
  csc_finding_field(waive_in_vain TRUE)
endfunction()

# One field of the open finding.
function(csc_finding_field field value)
  csc_property_get(finding csc/finding/open)
  set_property(GLOBAL PROPERTY "${finding}/${field}" "${value}")
endfunction()

#[=[.rst:
csc_finding_get, csc_finding_read
---------------------------------
``csc_finding_get(<variable> <name> <check> <field>)``: a field of a finding; empty when the check did not run.
``csc_finding_read(<name> <check> <field>...)`` sets a variable of the field's name for each. Fields: status,
title, required, required_note, found, where, because, because_note, asked_by, fixes (a
number), fix_<n>, fix_<n>_note, fix_<n>_level.
#]=]
function(csc_finding_get variable name check field)
  csc_property_get(value "csc/finding/${name}/${check}/${field}")
  set(${variable} "${value}" PARENT_SCOPE)
endfunction()

function(csc_finding_read name check)
  foreach(field IN LISTS ARGN)
    csc_property_get(value "csc/finding/${name}/${check}/${field}")
    set(${field} "${value}" PARENT_SCOPE)
  endforeach()
endfunction()
