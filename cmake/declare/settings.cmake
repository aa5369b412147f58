# SPDX-License-Identifier: Apache-2.0
# The cache variables of the person who builds. They come into being with the first check, so that ccmake
# shows them.
include_guard(GLOBAL)

#[=[.rst:
csc_settings_read
-----------------
``csc_settings_read(<errors variable>)`` makes the cache variables with their defaults, and gives a text of
errors about their values, a line each:

``CUDASTACKCHECK_ENABLED``
  OFF checks nothing; the output and the config header say so. Default ON.
``CUDASTACKCHECK_WAIVE``
  List of ``check`` or ``check:reason``: these checks may fail. Default empty.
``CUDASTACKCHECK_PROBE_TIMEOUT``
  Seconds that building or running one probe may take, 1 to 86400. Default 60.
``CUDASTACKCHECK_WITHOUT_GPU``
  ``DEFER`` or ``FAIL``, before what the project says by ``WITHOUT_GPU``. Default empty: as the project says.
``CUDASTACKCHECK_FACTS_FILE``
  A recorded machine (the doctor's FACTS) that is judged instead of this one. Default empty.
``CUDASTACKCHECK_CACHE``
  ON takes over facts and verdicts of the last configure run when nothing has changed. Default ON.
#]=]
function(csc_settings_read errors_variable)
  csc_setting(ENABLED ON BOOL "Check the CUDA stack")
  csc_setting(WAIVE "" STRING "Checks of the CUDA stack that may fail: list of check[:reason]")
  csc_setting(PROBE_TIMEOUT 60 STRING "Seconds that building or running one probe may take")
  csc_setting(CACHE ON BOOL "Take over the last run's facts when nothing has changed")
  csc_setting(WITHOUT_GPU "" STRING "What becomes of driver and device checks without a GPU: DEFER or FAIL")
  csc_setting(FACTS_FILE "" FILEPATH "A recorded machine to judge instead of this one")
  set(errors "")
  if(NOT CUDASTACKCHECK_WITHOUT_GPU MATCHES "^(|DEFER|FAIL)$")
    string(APPEND errors "CUDASTACKCHECK_WITHOUT_GPU \"${CUDASTACKCHECK_WITHOUT_GPU}\": DEFER or FAIL\n")
  endif()
  if(NOT CUDASTACKCHECK_PROBE_TIMEOUT MATCHES "^[1-9][0-9]?[0-9]?[0-9]?[0-9]?$"
     OR CUDASTACKCHECK_PROBE_TIMEOUT GREATER 86400)
    string(APPEND errors "CUDASTACKCHECK_PROBE_TIMEOUT \"${CUDASTACKCHECK_PROBE_TIMEOUT}\": ")
    string(APPEND errors "a number of seconds from 1 to 86400\n")
  endif()
  csc_waivers_read(waiver_errors)
  set(${errors_variable} "${errors}${waiver_errors}" PARENT_SCOPE)
endfunction()

# The list of waivers, to a property a check.
function(csc_waivers_read errors_variable)
  set(errors "")
  csc_text_split(waiver "${CUDASTACKCHECK_WAIVE}" ";")
  csc_check_ids(ids)
  set(index 0)
  while(index LESS waiver_COUNT)
    set(waiver "${waiver_${index}}")
    csc_text_partition(check reason "${waiver}" ":")
    math(EXPR index "${index} + 1")
    if(check IN_LIST ids)
      if(reason STREQUAL "")
        set(reason "no reason given")
      endif()
      set_property(GLOBAL PROPERTY "csc/waiver/${check}" "${reason}")
    elseif(NOT waiver STREQUAL "")
      csc_unknown_word(error "unknown check" "${check}" ${ids})
      string(APPEND errors "CUDASTACKCHECK_WAIVE \"${waiver}\": ${error}\n")
    endif()
  endwhile()
  set(${errors_variable} "${errors}" PARENT_SCOPE)
endfunction()

function(csc_setting name default type help)
  set(CUDASTACKCHECK_${name} "${default}" CACHE ${type} "${help}")
  set_property(GLOBAL PROPERTY "csc/setting/CUDASTACKCHECK_${name}" "${default}")
endfunction()

#[=[.rst:
csc_setting_default
-------------------
``csc_setting_default(<variable> <cache variable>)``: the value that a cache variable has when nobody sets it.
#]=]
function(csc_setting_default variable name)
  csc_property_get(default "csc/setting/${name}")
  set(${variable} "${default}" PARENT_SCOPE)
endfunction()

#[=[.rst:
csc_waiver_reason
-----------------
``csc_waiver_reason(<variable> <check>)``: the reason for which a check is waived; empty when it is not.
#]=]
function(csc_waiver_reason variable check)
  csc_property_get(reason "csc/waiver/${check}")
  set(${variable} "${reason}" PARENT_SCOPE)
endfunction()
