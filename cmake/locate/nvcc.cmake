# SPDX-License-Identifier: Apache-2.0
# What a CUDA compiler says of itself.
include_guard(GLOBAL)
include("${CMAKE_CURRENT_LIST_DIR}/../rules/outcome.cmake")
include("${CMAKE_CURRENT_LIST_DIR}/toolkit_layout.cmake")

#[=[.rst:
csc_nvcc_ask
------------
``csc_nvcc_ask(<out> <nvcc> <arguments> <host compiler> <area>)`` asks a CUDA compiler what it is: ``<out>_COMPILER``
is NVIDIA or Clang, or empty with ``<out>_PROBLEM`` in words; ``<out>_VERSION`` and what :command:`csc_toolkit_layout`
gives are nvcc's (``<out>_MISSING`` is "-" when nothing is missing). nvcc's --dryrun tells its folders and version
in 10 ms and compiles nothing; ``<out>_DRYRUN`` is all that it printed.
#]=]
function(csc_nvcc_ask out nvcc arguments host area)
  foreach(part IN ITEMS ROOT VERSION INCLUDE LIBRARY HEADER_VERSION MISSING COMPILER PROBLEM DRYRUN)
    set(answer_${part} "")
  endforeach()
  csc_nvcc_dryrun(result text answer_DRYRUN "${nvcc}" "${arguments}" "${host}")
  if(text MATCHES "#\\$ (TOP|LIBRARIES|NVVMIR_LIBRARY_DIR)=") # Debian's profile names no TOP
    csc_toolkit_layout(answer "${text}" ${area})
    if(answer_MISSING STREQUAL "")
      set(answer_MISSING -)
    endif()
  elseif(text MATCHES "__CUDACC_VER_BUILD__=")
    set(answer_MISSING nvcc.profile) # the file beside it that tells nvcc its folders
    get_filename_component(folder "${nvcc}" DIRECTORY)
    csc_watch(${area} "${folder}/nvcc.profile")
  endif()
  if(text MATCHES "__CUDACC_VER_MAJOR__=([0-9]+) -D__CUDACC_VER_MINOR__=([0-9]+) -D__CUDACC_VER_BUILD__=([0-9]+)")
    set(answer_VERSION "${CMAKE_MATCH_1}.${CMAKE_MATCH_2}.${CMAKE_MATCH_3}")
    set(answer_COMPILER NVIDIA)
  elseif(text MATCHES "nvcc: NVIDIA.*, V([0-9]+\\.[0-9]+\\.[0-9]+)")
    set(answer_VERSION "${CMAKE_MATCH_1}")
    set(answer_COMPILER NVIDIA)
  elseif(text MATCHES "clang version")
    set(answer_COMPILER Clang)
  else()
    csc_nvcc_problem(answer_PROBLEM "${result}" "${text}")
  endif()
  foreach(part IN ITEMS ROOT VERSION INCLUDE LIBRARY HEADER_VERSION MISSING COMPILER PROBLEM DRYRUN)
    set(${out}_${part} "${answer_${part}}" PARENT_SCOPE)
  endforeach()
endfunction()

# How nvcc's --dryrun ended, all that is known of its folders and version, and what it printed. It stops early where it
# has no host compiler.
function(csc_nvcc_dryrun result_variable text_variable dryrun_variable nvcc arguments host)
  set(ccbin "")
  if(host)
    string(REPLACE ";" "\\;" host "${host}")
    set(ccbin -ccbin "${host}")
  endif()
  csc_compiler_run(result text "${nvcc}" ${arguments} ${ccbin} --dryrun -o probe probe.cu)
  set(dryrun "${text}")
  if(NOT text MATCHES "__CUDACC_VER_BUILD__=")
    csc_compiler_run(result text "${nvcc}" ${arguments} --version)
    csc_fact_get(cxx host.compiler)
    csc_compiler_run(ignored folders "${nvcc}" ${arguments} -ccbin "${cxx}" --dryrun -o probe probe.cu)
    string(APPEND text "${folders}")
  endif()
  set(${result_variable} "${result}" PARENT_SCOPE)
  set(${text_variable} "${text}" PARENT_SCOPE)
  set(${dryrun_variable} "${dryrun}" PARENT_SCOPE)
endfunction()

# Why a compiler's answer is of no use.
function(csc_nvcc_problem variable result text)
  csc_text_one_line(line "${text}")
  csc_text_cut(line "${line}" 200)
  csc_outcome(kind words "${result}")
  if(kind STREQUAL "ended")
    set(words "answers neither as nvcc nor as Clang")
  endif()
  if(NOT line STREQUAL "")
    string(APPEND words ": ${line}")
  endif()
  set(${variable} "it ${words}" PARENT_SCOPE)
endfunction()

# Runs a compiler with the probes' time limit; gives how it ended and all that it printed.
function(csc_compiler_run result_variable text_variable)
  csc_kept_folder(folder)
  file(MAKE_DIRECTORY "${folder}")
  set(command "")
  set(index 2)
  while(index LESS ARGC) # as ${ARGN} a word that holds a ";" would come apart
    string(REPLACE ";" "\\;" word "${ARGV${index}}")
    list(APPEND command "${word}")
    math(EXPR index "${index} + 1")
  endwhile()
  execute_process(
    COMMAND ${command}
    WORKING_DIRECTORY "${folder}"
    TIMEOUT "${CUDASTACKCHECK_PROBE_TIMEOUT}"
    RESULT_VARIABLE result
    OUTPUT_VARIABLE text
    ERROR_VARIABLE text
  )
  set(${result_variable} "${result}" PARENT_SCOPE)
  set(${text_variable} "${text}" PARENT_SCOPE)
endfunction()
