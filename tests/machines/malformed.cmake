# SPDX-License-Identifier: Apache-2.0
# Recordings that cannot be used are named with what is wrong in them, by the doctor and in a project; nothing in one is
# executed.
include("${REPO}/tests/probes/lib/probes.cmake")

# malformed_try(<what> <file> <what is said>): exit status and words of the doctor, and of a project.
function(malformed_try what file words)
  set(said "CUDASTACKCHECK_FACTS_FILE \"${file}\": ${words}")
  execute_process(
    COMMAND "${CMAKE_COMMAND}" "-DCUDASTACKCHECK_FACTS_FILE=${file}" -P "${REPO}/cmake/CudaStackDoctor.cmake"
    WORKING_DIRECTORY "${WORK}" RESULT_VARIABLE result OUTPUT_VARIABLE output ERROR_VARIABLE error
  )
  string(FIND "${error}" "\n   ${said}\n" place)
  if(result MATCHES "^[01]$" OR place EQUAL -1 OR NOT output STREQUAL "")
    message(FATAL_ERROR " ${NAME}: ${what}: the doctor ends with ${result}:\n${output}${error}")
  endif()
  execute_process(
    COMMAND "${CMAKE_COMMAND}" -S "${WORK}/project" -B "${WORK}/build" "-DCUDASTACKCHECK_FACTS_FILE=${file}"
    RESULT_VARIABLE result OUTPUT_VARIABLE output ERROR_VARIABLE error
  )
  string(FIND "${error}" "\n     ${said}\n" place)
  if(NOT result EQUAL 1 OR place EQUAL -1)
    message(FATAL_ERROR " ${NAME}: ${what}: the project ends with ${result}:\n${output}${error}")
  endif()
endfunction()

# malformed_text(<what> <text> <what is said>)
function(malformed_text what text words)
  file(WRITE "${WORK}/machine.facts.txt" "${text}")
  malformed_try("${what}" "${WORK}/machine.facts.txt" "${words}")
endfunction()

function(malformed_test)
  set(first "# recorded\ncsc:fact driver.cuda=12.2\ncsc:source driver.cuda=the driver probe\n")
  malformed_try("no file" "${WORK}/none.txt" "there is no such file")
  malformed_try("a folder" "${WORK}" "it is a folder")
  malformed_text("empty" "" "it does not end with csc:end")
  malformed_text("cut off" "${first}" "it does not end with csc:end")
  malformed_text("unknown key" "${first}csc:fact driver.colour=red\ncsc:end\n" "it says driver.colour=red")
  malformed_text("unknown device's key" "csc:fact device.0.colour=red\ncsc:end\n" "it says device.0.colour=red")
  malformed_text("not a number" "${first}csc:fact device.count=two\ncsc:end\n" "it says device.count=two")
  malformed_text("not a version" "csc:fact driver.release=new\ncsc:end\n" "it says driver.release=new")
  malformed_text("not a path" "csc:fact toolkit.nvcc=bin/nvcc\ncsc:end\n" "it says toolkit.nvcc=bin/nvcc")
  malformed_text("no yes or no" "csc:fact kernel.0.runs=perhaps\ncsc:end\n" "it says kernel.0.runs=perhaps")
endfunction()

# CMake's code, the shell's and lists in a value: they are shown as they are.
function(malformed_code)
  set(text "csc:fact machine.system=Linux \${CMAKE_VERSION} $ENV{HOME};[x \\n \"y\" $(touch ran) \`touch ran\`\n")
  string(REPLACE "\\`" "`" text "${text}")
  file(WRITE "${WORK}/machine.facts.txt"
    "file(WRITE \"${WORK}/ran\" x)\n${text}csc:unknown toolkit.nvcc=]==] file(WRITE \"${WORK}/ran\" x) [==[\ncsc:end\n")
  execute_process(
    COMMAND "${CMAKE_COMMAND}" -DCUDASTACKCHECK_FACTS_FILE=machine.facts.txt -DFACTS=again.txt -DREPORT=report.json
      -P "${REPO}/cmake/CudaStackDoctor.cmake"
    WORKING_DIRECTORY "${WORK}" RESULT_VARIABLE result OUTPUT_VARIABLE output ERROR_VARIABLE error
  )
  probes_equal("code in a recording" "${result}${error}" "0")
  if(EXISTS "${WORK}/ran")
    message(FATAL_ERROR " ${NAME}: what is in a recording was executed")
  endif()
  string(REGEX REPLACE "^csc:fact machine.system=(.*)\n$" "\\1" value "${text}")
  file(READ "${WORK}/again.txt" again)
  file(READ "${WORK}/report.json" report)
  string(JSON said ERROR_VARIABLE problem GET "${report}" facts machine.system value)
  string(FIND "${again}" "${text}" place)
  string(FIND "${output}" " ${value}\n" shown)
  if(place EQUAL -1 OR shown EQUAL -1 OR NOT said STREQUAL value)
    message(FATAL_ERROR " ${NAME}: ${value} becomes ${said}:\n${output}${again}")
  endif()
endfunction()

file(REMOVE_RECURSE "${WORK}")
file(WRITE "${WORK}/project/CMakeLists.txt" "cmake_minimum_required(VERSION 3.22)\nproject(fastnet LANGUAGES NONE)\n"
  "include(\"${REPO}/cmake/CudaStackCheck.cmake\")\ncuda_stack_check(TOOLKIT 12)\n")
malformed_test()
malformed_code()
