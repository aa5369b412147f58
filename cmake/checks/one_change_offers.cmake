# SPDX-License-Identifier: Apache-2.0
# What the findings of a set offer, taken together.
include_guard(GLOBAL)

#[=[.rst:
csc_one_change_offers
---------------------
``csc_one_change_offers(<out> <name>)``: all that the findings of a set offer, each command once, in numbered variables:
``<out>_COUNT``, ``<out>_<n>_DO``, ``_NOTE``, ``_LEVEL`` and the checks that offer it, ``_CHECKS``; and how many findings
there are, ``<out>_FINDINGS``.
#]=]
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

#[=[.rst:
csc_offered_toolkit
-------------------
``csc_offered_toolkit(<changes variable> <version variable> <command> <note>)``: does the command have CMake take another
toolkit, and of which release, as far as its words say it.
#]=]
function(csc_offered_toolkit changes_variable version_variable do note)
  set(texts note note do do)
  set(regexes "^toolkit" "^the compiler of CUDA" "^Install CUDA toolkit" "load [^ &]*/")
  csc_fact_get(used toolkit.nvcc)
  csc_text_shell(same "-DCMAKE_CUDA_COMPILER=${used}")
  string(FIND "${do} " "${same} " place)
  set(changes FALSE)
  if(place EQUAL -1 AND "${do}" MATCHES "-DCMAKE_CUDA_COMPILER=|^Install CUDA toolkit ")
    set(changes TRUE)
  endif()
  set(version "")
  foreach(text regex IN ZIP_LISTS texts regexes)
    if(version STREQUAL "" AND "${${text}}" MATCHES "${regex} ?([0-9]+\\.[0-9.]+)")
      set(version "${CMAKE_MATCH_1}")
    endif()
  endforeach()
  set(${changes_variable} ${changes} PARENT_SCOPE)
  set(${version_variable} "${version}" PARENT_SCOPE)
endfunction()
