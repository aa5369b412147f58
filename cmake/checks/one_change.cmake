# SPDX-License-Identifier: Apache-2.0
# Several parts, one cause: the one change that mends several findings of a set.
include_guard(GLOBAL)
include("${CMAKE_CURRENT_LIST_DIR}/finding_again.cmake")
include("${CMAKE_CURRENT_LIST_DIR}/trial.cmake")

#[=[.rst:
csc_one_change_find
-------------------
``csc_one_change_find(<name>)``: of all that the findings of a set offer, keeps the change that mends most of what failed or
warns, if it mends two at least. Two findings offer the same change when they offer the same command. It must not intrude
more than what the findings that it mends would need without it. Another toolkit of this machine is first tried on all
checks: what it mends without having been offered there is offered now, and when it breaks another check it is no
such change.
#]=]
function(csc_one_change_find name)
  csc_one_change_clear("${name}")
  csc_one_change_offers(offer "${name}")
  if(offer_FINDINGS LESS 2)
    return()
  endif()
  csc_one_change_toolkit(toolkit bad "${name}")
  if(NOT toolkit STREQUAL "" AND NOT bad)
    csc_one_change_offers(offer "${name}")
  endif()
  set(most 1)
  set(index 0)
  while(index LESS offer_COUNT)
    list(LENGTH offer_${index}_CHECKS mends)
    csc_one_change_bearable(bearable "${name}" ${offer_${index}_LEVEL} ${offer_${index}_CHECKS})
    if(mends GREATER most AND bearable AND NOT (bad AND offer_${index}_DO STREQUAL toolkit))
      set(most ${mends})
      csc_one_change_keep("${name}" "${offer_${index}_DO}" "${offer_${index}_NOTE}" ${offer_${index}_LEVEL}
        "${offer_${index}_CHECKS}")
    endif()
    math(EXPR index "${index} + 1")
  endwhile()
endfunction()

#[=[.rst:
csc_one_change_get
------------------
``csc_one_change_get(<variable> <name> <part>)``: a part of the change that was found for a set: ``do``, the command;
``note``, what it brings; ``level``, how much it intrudes; ``mends``, the checks. Empty where there is none.
#]=]
function(csc_one_change_get variable name part)
  csc_property_get(value "csc/one_change/${name}/${part}")
  set(${variable} "${value}" PARENT_SCOPE)
endfunction()

function(csc_one_change_clear name)
  csc_one_change_keep("${name}" "" "" "" "")
endfunction()

function(csc_one_change_keep name do note level mends)
  foreach(part IN ITEMS do note level mends)
    set_property(GLOBAL PROPERTY "csc/one_change/${name}/${part}" "${${part}}")
  endforeach()
endfunction()

# All that the findings offer, each command once, in numbered variables: <out>_COUNT, <out>_<n>_DO, _NOTE, _LEVEL and the
# checks that offer it, _CHECKS; and how many findings there are.
function(csc_one_change_offers out name)
  csc_checks_of_status(failed "${name}" fail)
  csc_checks_of_status(warned "${name}" warn)
  set(count 0)
  foreach(check IN LISTS failed warned)
    csc_finding_get(fixes "${name}" ${check} fixes)
    set(fix 0)
    while(fix LESS "0${fixes}")
      csc_finding_get(do "${name}" ${check} fix_${fix})
      csc_one_change_number(number "${do}" ${count})
      if(number EQUAL count)
        csc_finding_get(offer_${number}_NOTE "${name}" ${check} fix_${fix}_note)
        csc_finding_get(offer_${number}_LEVEL "${name}" ${check} fix_${fix}_level)
        set(offer_${number}_DO "${do}")
        set(offer_${number}_CHECKS "")
        math(EXPR count "${count} + 1")
      endif()
      list(APPEND offer_${number}_CHECKS ${check})
      list(REMOVE_DUPLICATES offer_${number}_CHECKS)
      foreach(part IN ITEMS DO NOTE LEVEL CHECKS)
        set(${out}_${number}_${part} "${offer_${number}_${part}}" PARENT_SCOPE)
      endforeach()
      math(EXPR fix "${fix} + 1")
    endwhile()
  endforeach()
  list(APPEND failed ${warned})
  list(LENGTH failed findings)
  set(${out}_COUNT ${count} PARENT_SCOPE)
  set(${out}_FINDINGS ${findings} PARENT_SCOPE)
endfunction()

# The number of this command among the caller's variables offer_<n>_DO; the next one where it is none of them.
function(csc_one_change_number variable do count)
  set(number 0)
  while(number LESS count)
    if(do STREQUAL "${offer_${number}_DO}")
      break()
    endif()
    math(EXPR number "${number} + 1")
  endwhile()
  set(${variable} ${number} PARENT_SCOPE)
endfunction()

# Does a change of this level intrude no more than the first fixes of the findings that it mends? Where some of them fail,
# those that warn do not count: nobody needs to mend them.
function(csc_one_change_bearable variable name level)
  csc_finding_level_rank(rank ${level})
  csc_checks_of_status(failed "${name}" fail)
  set(some FALSE)
  foreach(check IN LISTS ARGN)
    if(check IN_LIST failed)
      set(some TRUE)
    endif()
  endforeach()
  set(bearable FALSE)
  foreach(check IN LISTS ARGN)
    csc_finding_get(first "${name}" ${check} fix_0_level)
    csc_finding_level_rank(first_rank ${first})
    if(first_rank GREATER_EQUAL rank AND (NOT some OR check IN_LIST failed))
      set(bearable TRUE)
    endif()
  endforeach()
  set(${variable} ${bearable} PARENT_SCOPE)
endfunction()

# The command that takes the other toolkit of this machine, where there is one; TRUE when it breaks something. Else it is
# offered by all findings that it mends.
function(csc_one_change_toolkit do_variable bad_variable name)
  csc_fix_toolkit_command(do note)
  set(bad FALSE)
  if(NOT do STREQUAL "")
    csc_trial_toolkit(mended broken "${name}")
    if(broken)
      set(bad TRUE)
      set(mended "")
    endif()
    foreach(check IN LISTS mended)
      csc_finding_offers(offered "${name}" ${check} "${do}")
      if(NOT offered)
        csc_finding_reopen("${name}" ${check})
        csc_finding_fix("${do}" "${note}")
      endif()
    endforeach()
  endif()
  set(${do_variable} "${do}" PARENT_SCOPE)
  set(${bad_variable} ${bad} PARENT_SCOPE)
endfunction()
