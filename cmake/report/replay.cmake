# SPDX-License-Identifier: Apache-2.0
# A verdict of the last configure run, replayed when neither facts nor requirements, waivers, this package nor the files
# that were written have changed. Only a verdict without failures and warnings is kept.
include_guard(GLOBAL)

#[=[.rst:
csc_verdict_replay
------------------
``csc_verdict_replay(<variable> <name>)`` prints the kept lines and says TRUE, or says FALSE.
#]=]
function(csc_verdict_replay variable name)
  csc_verdict_identity(identity "${name}")
  set(text "")
  if(NOT identity STREQUAL "")
    csc_kept_read(text "verdict-${name}" "${identity}")
  endif()
  set(replayed FALSE)
  if(text MATCHES "^csc:unknown [^\n]*\n")
    csc_text_partition(unknown lines "${text}" "\n")
    string(REPLACE "csc:unknown " "" unknown "${unknown}")
    set_property(GLOBAL PROPERTY "csc/report/${name}/unknown" "${unknown}")
    set_property(GLOBAL PROPERTY "csc/report/${name}/lines" "${lines}")
    set_property(GLOBAL PROPERTY "csc/report/${name}/ok" TRUE)
    csc_report_print("${name}" " (nothing has changed since the last check)")
    set(replayed TRUE)
  endif()
  set(${variable} ${replayed} PARENT_SCOPE)
endfunction()

#[=[.rst:
csc_verdict_keep
----------------
``csc_verdict_keep(<name>)`` keeps the verdict for the next run, or forgets it when something failed or warned; after a
failure the facts are gathered anew, too, since the user is about to mend it.
#]=]
function(csc_verdict_keep name)
  csc_checks_of_status(failed "${name}" fail)
  csc_checks_of_status(warned "${name}" warn)
  csc_checks_of_status(unknown "${name}" unknown)
  set_property(GLOBAL PROPERTY "csc/report/${name}/unknown" "${unknown}")
  set_property(GLOBAL PROPERTY "csc/report/${name}/ok" TRUE)
  csc_verdict_identity(identity "${name}")
  if(failed)
    set_property(GLOBAL PROPERTY "csc/report/${name}/ok" FALSE)
    csc_area_forget(toolkit)
    csc_area_forget(cudnn)
  endif()
  if(failed OR warned OR identity STREQUAL "")
    csc_kept_forget("verdict-${name}")
  else()
    csc_report_path(report "${name}")
    csc_requirement_get(header "${name}" CONFIG_HEADER)
    csc_watch("verdict-${name}" "${report}")
    if(NOT header STREQUAL "")
      csc_watch("verdict-${name}" "${header}")
    endif()
    csc_property_get(lines "csc/report/${name}/lines")
    csc_kept_write("verdict-${name}" "${identity}" "csc:unknown ${unknown}\n${lines}")
  endif()
endfunction()

# All that the verdict depends on; empty when the facts are not kept, since then nothing says that they are the same.
function(csc_verdict_identity variable name)
  csc_package_identity(package)
  set(identity "${package}\n${CUDASTACKCHECK_WAIVE}\n${CMAKE_VERSION}\n${CMAKE_CURRENT_BINARY_DIR}")
  csc_keywords(keywords)
  foreach(keyword IN LISTS keywords)
    csc_requirement_get(value "${name}" ${keyword})
    csc_requirement_asker(asker "${name}" ${keyword})
    string(APPEND identity "\n${keyword}=${value} ${asker}")
  endforeach()
  foreach(area IN ITEMS toolkit cudnn)
    csc_requirement_need(need "${name}" ${area})
    csc_area_digest(digest ${area})
    if(need STREQUAL "NO")
      continue()
    elseif(digest STREQUAL "")
      csc_area_there(there ${area})
      if(need STREQUAL "REQUIRED" OR there)
        set(identity "")
        break()
      endif()
    endif()
    csc_area_identity(looked_at ${area})
    string(APPEND identity "\n${area}=${digest}\n${looked_at}")
  endforeach()
  set(${variable} "${identity}" PARENT_SCOPE)
endfunction()
