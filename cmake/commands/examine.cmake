# SPDX-License-Identifier: Apache-2.0
# What a check in a project and the doctor do alike.
include_guard(GLOBAL)

#[=[.rst:
csc_examine
-----------
``csc_examine(<name> <remedies>)``: the stages from the probes to the findings. What on this machine could mend what failed
is looked for when something did, and with ``ALWAYS`` in any case; with that known the checks name it.
#]=]
function(csc_examine name remedies)
  include("${CMAKE_CURRENT_FUNCTION_LIST_DIR}/../probe/probe.cmake")
  include("${CMAKE_CURRENT_FUNCTION_LIST_DIR}/../checks/checks.cmake")
  csc_probe("${name}")
  csc_remedies_forget()
  csc_checks_run("${name}")
  csc_checks_need_remedy(look_further "${name}")
  if(look_further OR remedies STREQUAL "ALWAYS")
    include("${CMAKE_CURRENT_FUNCTION_LIST_DIR}/../locate/remedies.cmake")
    csc_remedies_locate("${name}")
    csc_checks_run("${name}")
    csc_one_change_find("${name}")
  endif()
endfunction()
