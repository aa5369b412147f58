# SPDX-License-Identifier: Apache-2.0
# CudaStackExplain.cmake: the list, every check, and what is none.
include("${REPO}/tests/probes/lib/probes.cmake")
include("${REPO}/cmake/text/property.cmake")
include("${REPO}/cmake/data/check_index.cmake")

# explain_run(<argument>...): sets result, output, error.
function(explain_run)
  execute_process(
    COMMAND "${cmake}" --warn-uninitialized ${ARGN} -P "${REPO}/cmake/CudaStackExplain.cmake"
    RESULT_VARIABLE result OUTPUT_VARIABLE output ERROR_VARIABLE error
  )
  foreach(said IN ITEMS output error) # CMake's own words, which differ
    string(REPLACE "Warn about uninitialized values.\n" "" ${said} "${${said}}")
    string(REGEX REPLACE "The --warn-uninitialized option[^\n]*\n" "" ${said} "${${said}}")
  endforeach()
  set(result "${result}" PARENT_SCOPE)
  set(output "${output}" PARENT_SCOPE)
  set(error "${error}" PARENT_SCOPE)
endfunction()

# A line for each check, in the order in which they are made.
function(explain_list)
  csc_check_ids(ids)
  foreach(arguments IN ITEMS "" "-DCHECK=")
    explain_run(${arguments})
    probes_equal("the list: ${arguments}" "${result}${error}" "0")
    string(REPLACE ";" "," rows "${output}")
    string(REGEX MATCHALL "\n   [a-z.0-9_]+ +[^\n]+[.]" listed "${rows}")
    list(TRANSFORM listed REPLACE "^\n   ([a-z.0-9_]+) .*$" "\\1")
    probes_equal("the list: ${arguments}" "${listed}" "${ids}")
    string(REGEX REPLACE "\n.*" "" head "${output}")
    probes_equal("the list's head" "${head}" "-- The checks; -DCHECK=<check> explains one:")
  endforeach()
endfunction()

# All that stands at the top of its file.
function(explain_each)
  csc_check_ids(ids)
  foreach(id IN LISTS ids)
    string(REPLACE "." "/" file "${id}")
    file(READ "${REPO}/cmake/checks/${file}.cmake" text)
    string(REGEX REPLACE "^.*#\\[=\\[\\.rst:\n" "" text "${text}")
    string(REGEX REPLACE "\n#\\]=\\].*$" "" text "${text}")
    string(REPLACE "``" "" text "${text}")
    explain_run("-DCHECK=${id}")
    probes_equal("${id}" "${result}${error}${output}" "0-- ${text}\n")
  endforeach()
endfunction()

function(explain_unknown)
  foreach(word IN ITEMS driver.foud Driver.Found)
    explain_run("-DCHECK=${word}")
    string(REGEX REPLACE "^CMake Error at [^\n]*\n(.*)\n+Call Stack.*" "\\1" said "${error}")
    string(STRIP "${said}" said)
    string(REGEX REPLACE " *\n *\n *" "\n" said "${said}")
    probes_equal("${word}" "${result}${output}${said}"
      "1CHECK \"${word}\" cannot be understood\nunknown check ${word}: did you mean driver.found?")
  endforeach()
endfunction()

foreach(cmake IN ITEMS "${CMAKE_COMMAND}" "${LAB}/cmake-3.22/bin/cmake" "${LAB}/cmake-newest/bin/cmake")
  if(EXISTS "${cmake}")
    explain_list()
    explain_each()
    explain_unknown()
  endif()
endforeach()
