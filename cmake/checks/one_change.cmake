# SPDX-License-Identifier: Apache-2.0
# Several parts, one cause: the one change that mends several findings of a set.
include_guard(GLOBAL)
include("${CMAKE_CURRENT_LIST_DIR}/finding_again.cmake")
include("${CMAKE_CURRENT_LIST_DIR}/one_change_offers.cmake")
include("${CMAKE_CURRENT_LIST_DIR}/trial.cmake")

#[=[.rst:
csc_one_change_find
-------------------
``csc_one_change_find(<name>)``: of all that the findings of a set offer, keeps the change that mends most of what failed or
warns, if it mends two at least. Two findings offer the same change when they offer the same command. It must not intrude
more than what the findings that it mends would need without it. Another toolkit is first tried on all checks: what one of
this machine mends without having been offered there is offered now, and what breaks another check is no such change.
#]=]
function(csc_one_change_find name)
  csc_one_change_keep("${name}" "" "" "" "")
  csc_one_change_offers(offer "${name}")
  if(offer_FINDINGS EQUAL 0)
    return()
  endif()
  csc_one_change_toolkit("${name}")
  csc_one_change_offers(offer "${name}")
  set(most 1)
  set(index 0)
  while(index LESS offer_COUNT)
    list(LENGTH offer_${index}_CHECKS mends)
    csc_one_change_bearable(bearable "${name}" ${offer_${index}_LEVEL} ${offer_${index}_CHECKS})
    if(mends GREATER most AND bearable)
      csc_one_change_breaks(breaks "${name}" "${offer_${index}_DO}" "${offer_${index}_NOTE}")
      if(NOT breaks)
        set(most ${mends})
        csc_one_change_keep("${name}" "${offer_${index}_DO}" "${offer_${index}_NOTE}" ${offer_${index}_LEVEL}
          "${offer_${index}_CHECKS}")
      endif()
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

function(csc_one_change_keep name do note level mends)
  foreach(part IN ITEMS do note level mends)
    set_property(GLOBAL PROPERTY "csc/one_change/${name}/${part}" "${${part}}")
  endforeach()
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

# What takes the other toolkit of this machine is offered by all findings that it mends, unless it breaks something.
function(csc_one_change_toolkit name)
  csc_fix_toolkit_command(do note)
  csc_fact_get(nvcc remedy.toolkit)
  csc_fact_get(version remedy.toolkit_version)
  csc_fact_get(host remedy.toolkit_host_compiler)
  set(mended "")
  if(NOT do STREQUAL "")
    csc_trial_toolkit(mended broken "${name}" "${nvcc}" "${version}" "${host}")
    csc_one_change_tried("${name}" "${do}" "${broken}")
    if(broken)
      set(mended "")
    endif()
  endif()
  set_property(GLOBAL PROPERTY "csc/one_change/${name}/toolkit_mends" "${mended}")
  csc_one_change_offer_toolkit("${name}")
endfunction()

# A trial writes all findings anew: what they offer beyond their own has to be added then.
function(csc_one_change_offer_toolkit name)
  csc_fix_toolkit_command(do note)
  csc_fact_get(nvcc remedy.toolkit)
  csc_text_shell(value "-DCMAKE_CUDA_COMPILER=${nvcc}")
  csc_property_get(mended "csc/one_change/${name}/toolkit_mends")
  foreach(check IN LISTS mended)
    csc_finding_offers(offered "${name}" ${check} "${do}")
    csc_finding_offers(taken "${name}" ${check} "${value}") # with what else this finding needs
    if(NOT offered AND NOT taken)
      csc_finding_reopen("${name}" ${check})
      csc_finding_fix("${do}" "${note}")
    endif()
  endforeach()
endfunction()

# Does an offer break a check that passes? Only a change of the toolkit can: it is tried, where its words tell the release.
function(csc_one_change_breaks variable name do note)
  get_property(tried GLOBAL PROPERTY "csc/one_change/${name}/tried/${do}" SET)
  if(NOT tried)
    csc_offered_toolkit(changes version "${do}" "${note}")
    set(broken "")
    if(changes AND version STREQUAL "")
      set(broken unknown)
    elseif(changes)
      csc_trial_toolkit(mended broken "${name}" "the other nvcc" "${version}" -)
      csc_one_change_offer_toolkit("${name}")
    endif()
    csc_one_change_tried("${name}" "${do}" "${broken}")
  endif()
  csc_property_get(broken "csc/one_change/${name}/tried/${do}")
  set(${variable} FALSE PARENT_SCOPE)
  if(NOT "${broken}" STREQUAL "")
    set(${variable} TRUE PARENT_SCOPE)
  endif()
endfunction()

function(csc_one_change_tried name do broken)
  set_property(GLOBAL PROPERTY "csc/one_change/${name}/tried/${do}" "${broken}")
endfunction()
