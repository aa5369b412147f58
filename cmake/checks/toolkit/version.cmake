# SPDX-License-Identifier: Apache-2.0
#[=[.rst:
toolkit.version
---------------

The toolkit that CMake takes is in the range of ``TOOLKIT``.

Why it matters
  An older toolkit lacks functions and devices that the project uses, a newer one may have dropped them.
How it is found
  The version of the nvcc that CMake takes, against the range, component by component: 13.10 is newer than 13.9.
  The number in the corner of nvidia-smi is another one: the driver's CUDA version.
Fix
  Another toolkit of this machine, or one to install.
When to waive
  To try a toolkit that the project has not been tried with yet.
Since
  1.0
#]=]
include_guard(GLOBAL)

csc_check_define(
  toolkit.version
  SINCE 1.0
  KEYWORD TOOLKIT
  AFTER toolkit.found
  NEEDS toolkit.version
)

function(csc_check_toolkit_version name)
  csc_fact_get(version toolkit.version)
  csc_fact_get(nvcc toolkit.nvcc)
  csc_fact_source(rule toolkit.nvcc)
  csc_requirement_get(range "${name}" TOOLKIT)
  csc_range_contains(inside "${range}" "${version}")
  if(inside)
    csc_finding(pass "${version} meets ${range}")
    return()
  endif()
  csc_range_words(words "${range}")
  csc_range_parse(asked "${range}")
  set(title "the toolkit is too new")
  if(version VERSION_LESS asked_MIN)
    set(title "the toolkit is too old")
  endif()
  csc_finding(fail "${title}")
  csc_finding_required("toolkit ${words}" "TOOLKIT ${range}")
  csc_finding_found("toolkit ${version}" "${nvcc}, ${rule}")
  csc_version_major_minor(release "${version}")
  if(release STREQUAL asked_MAX AND asked_OPEN STREQUAL "")
    csc_finding_because("${version} is newer than ${asked_MAX}" "...<${asked_MAX}.999 would take every ${asked_MAX}")
  endif()
  csc_requirement_toolkits(toolkits "${name}")
  csc_fix_toolkit("${toolkits}")
endfunction()
