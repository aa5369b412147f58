# SPDX-License-Identifier: Apache-2.0
# A finding that was written, looked at again.
include_guard(GLOBAL)

#[=[.rst:
csc_finding_offers, csc_finding_reopen
--------------------------------------
``csc_finding_offers(<variable> <name> <check> <words>)``: TRUE when one of the finding's fixes has these words.
``csc_finding_reopen(<name> <check>)``: the functions of finding.cmake write this finding again, which keeps what it holds.
#]=]
function(csc_finding_offers variable name check words)
  csc_finding_get(count "${name}" ${check} fixes)
  set(offers FALSE)
  set(index 0)
  while(index LESS "0${count}")
    csc_finding_get(one "${name}" ${check} fix_${index})
    string(FIND "${one} " "${words} " place)
    if(NOT place EQUAL -1)
      set(offers TRUE)
    endif()
    math(EXPR index "${index} + 1")
  endwhile()
  set(${variable} ${offers} PARENT_SCOPE)
endfunction()

function(csc_finding_reopen name check)
  set_property(GLOBAL PROPERTY csc/finding/open "csc/finding/${name}/${check}")
endfunction()
