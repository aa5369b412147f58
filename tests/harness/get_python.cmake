# SPDX-License-Identifier: Apache-2.0
#[==[
Adds to the lab the Python packages that tests use; they go into the folder <LAB>/python and nowhere else.

  cmake -DLAB=<folder> -P tests/harness/get_python.cmake

A case that needs them says CASE_NEEDS python. Without them, <LAB>/python.skipped holds the reason.
]==]
cmake_minimum_required(VERSION 3.22)

function(python_get)
  set(packages jsonschema==4.23.0)
  if(EXISTS "${LAB}/python/.complete")
    return()
  endif()
  file(REMOVE_RECURSE "${LAB}/python" "${LAB}/python.skipped")
  execute_process(
    COMMAND python3 -m pip install --quiet --disable-pip-version-check --no-cache-dir
      --target "${LAB}/python" ${packages}
    RESULT_VARIABLE result OUTPUT_VARIABLE said ERROR_VARIABLE said)
  if(result EQUAL 0)
    file(WRITE "${LAB}/python/.complete" "${packages}\n")
    message(STATUS "python: ${packages}")
  else()
    file(REMOVE_RECURSE "${LAB}/python")
    string(STRIP "${said}" said)
    string(REGEX REPLACE "^.*\n" "" said "${said}")
    file(WRITE "${LAB}/python.skipped" "pip install ${packages}: ${said} (${result})\n")
    message(STATUS "python: skipped: pip install ${packages}: ${said} (${result})")
  endif()
endfunction()

python_get()
