# SPDX-License-Identifier: Apache-2.0
# The ways to mend a finding, in the order of how much they intrude.
include_guard(GLOBAL)

#[=[.rst:
csc_finding_fix
---------------
``csc_finding_fix(<command> <what it does> [<level>])`` adds one way to mend the finding; a fix that is no command ends in
a full stop. The level says how much it intrudes: ``here`` (what is on this machine, a setting, this build tree; the
default), ``user`` (a package of this user's), ``root`` (needs root, which the words say where they say nothing else) or
``driver`` (another driver, a restart, the host of a container, other hardware). The fixes of a finding stand in the order
of their levels, those of one level in the order in which they came.
#]=]
function(csc_finding_fix command note)
  set(level here)
  if(ARGC GREATER 2)
    set(level ${ARGV2})
  endif()
  csc_finding_level_rank(rank ${level})
  if(level STREQUAL "root" AND note STREQUAL "")
    set(note "needs root")
  endif()
  csc_property_get(finding csc/finding/open)
  csc_property_get(place "${finding}/fixes")
  math(EXPR count "${place} + 1")
  csc_finding_field(fixes ${count})
  while(place GREATER 0)
    math(EXPR before "${place} - 1")
    csc_property_get(before_level "${finding}/fix_${before}_level")
    csc_finding_level_rank(before_rank ${before_level})
    if(before_rank LESS_EQUAL rank)
      break()
    endif()
    foreach(part IN ITEMS "" _note _level)
      csc_property_get(value "${finding}/fix_${before}${part}")
      csc_finding_field(fix_${place}${part} "${value}")
    endforeach()
    set(place ${before})
  endwhile()
  csc_finding_field(fix_${place} "${command}")
  csc_finding_field(fix_${place}_note "${note}")
  csc_finding_field(fix_${place}_level ${level})
endfunction()

# The level as a number: the larger, the more a fix of it intrudes; -1 for a word that is none.
function(csc_finding_level_rank variable level)
  set(levels here user root driver)
  list(FIND levels "${level}" rank)
  set(${variable} ${rank} PARENT_SCOPE)
endfunction()
