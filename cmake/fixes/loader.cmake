# SPDX-License-Identifier: Apache-2.0
# What mends a library that comes in by the loader's variable.
include_guard(GLOBAL)

#[=[.rst:
csc_fix_loader_variable
-----------------------
``csc_fix_loader_variable(<done variable> <file> <where>)``: when a library was found by the loader's variable, as the
source ``<where>`` of its fact says, adds to the open finding to take its folder out of that, and says TRUE. No other
library counts before: the loader looks there first.
#]=]
function(csc_fix_loader_variable done_variable file where)
  set(done FALSE)
  if(where MATCHES "^([A-Z_]*PATH) in the environment$")
    set(variable "${CMAKE_MATCH_1}")
    csc_fact_get(value environment.loader.value)
    get_filename_component(folder "${file}" DIRECTORY)
    if(NOT value STREQUAL "") # the same command as for the variable itself
      csc_fix_library_variable("${variable}" "${file}")
    else()
      csc_finding_fix("Take ${folder} out of ${variable}, where the loader looks first, and configure again." "")
    endif()
    set(done TRUE)
  endif()
  set(${done_variable} ${done} PARENT_SCOPE)
endfunction()
