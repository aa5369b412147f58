# SPDX-License-Identifier: Apache-2.0
# The toolkit that CMake's CUDA language takes or has taken: which nvcc, by which rule, and what that nvcc
# itself says of its folders and version.
include_guard(GLOBAL)

#[=[.rst:
csc_toolkit_locate
------------------
Finds the CUDA compiler and takes over the kept facts of the last run or, when anything has changed, asks the
compiler. Once a configure run.
#]=]
function(csc_toolkit_locate)
  get_property(done GLOBAL PROPERTY csc/located/toolkit SET)
  if(done)
    return()
  endif()
  set_property(GLOBAL PROPERTY csc/located/toolkit TRUE)
  csc_compiler_search(nvcc CUDA CUDACXX CUDA_PATH nvcc)
  csc_host_compiler_of_nvcc(host)
  csc_toolkit_flags(flags)
  csc_toolkit_identity("${nvcc_PATH}" "${nvcc_ARGUMENTS}" "${nvcc_ERROR}" "${host}" "${flags}")
  set_property(GLOBAL PROPERTY csc/toolkit/host "${host}")
  set_property(GLOBAL PROPERTY csc/toolkit/arguments "${nvcc_ARGUMENTS}")
  set_property(GLOBAL PROPERTY csc/toolkit/flags "${flags}")
  csc_area_read(kept toolkit)
  if(nvcc_PATH STREQUAL "" OR nvcc_ERROR)
    csc_fact_unknown(toolkit.nvcc "${nvcc_ERROR}")
  else()
    csc_fact_set(toolkit.nvcc "${nvcc_PATH}" "${nvcc_RULE}")
    if(NOT kept)
      csc_watch(toolkit "${nvcc_PATH}")
      csc_toolkit_ask("${nvcc_PATH}" "${nvcc_ARGUMENTS}" "${host}")
    endif()
  endif()
endfunction()

# Everything but files that can change what the toolkit's probe finds.
function(csc_toolkit_identity)
  set(identity "${ARGV}")
  foreach(
    name IN ITEMS
    PATH CUDA_PATH NVCC_CCBIN NVCC_PREPEND_FLAGS NVCC_APPEND_FLAGS CPATH C_INCLUDE_PATH CPLUS_INCLUDE_PATH
    LIBRARY_PATH LD_LIBRARY_PATH LD_PRELOAD COMPILER_PATH GCC_EXEC_PREFIX TMPDIR INCLUDE LIB
  )
    string(APPEND identity "\n${name}=$ENV{${name}}")
  endforeach()
  string(APPEND identity "\n${CMAKE_CROSSCOMPILING}")
  set_property(GLOBAL PROPERTY csc/identity/toolkit "${identity}")
endfunction()

# The host compiler that CMake gives to nvcc; empty when nvcc is left to take its own.
function(csc_host_compiler_of_nvcc variable)
  get_property(enabled GLOBAL PROPERTY ENABLED_LANGUAGES)
  set(host "${CMAKE_CUDA_HOST_COMPILER}")
  if(NOT "CUDA" IN_LIST enabled AND NOT "$ENV{CUDAHOSTCXX}" STREQUAL "")
    get_filename_component(host "$ENV{CUDAHOSTCXX}" PROGRAM)
    if(NOT host)
      set(host "$ENV{CUDAHOSTCXX}")
    endif()
  endif()
  set(${variable} "${host}" PARENT_SCOPE)
endfunction()

# The flags with which CMake calls the CUDA compiler for every file.
function(csc_toolkit_flags variable)
  set(flags "${CMAKE_CUDA_FLAGS}")
  if(NOT DEFINED CMAKE_CUDA_FLAGS)
    set(flags "${CMAKE_CUDA_FLAGS_INIT} $ENV{CUDAFLAGS}")
  endif()
  separate_arguments(flags NATIVE_COMMAND "${flags}")
  set(${variable} "${flags}" PARENT_SCOPE)
endfunction()

# Asks the compiler what it is, and stores the answer as facts.
function(csc_toolkit_ask nvcc arguments host)
  csc_nvcc_ask(nvcc "${nvcc}" "${arguments}" "${host}" toolkit)
  if(nvcc_COMPILER STREQUAL "")
    csc_fact_unknown(toolkit.compiler "${nvcc_PROBLEM}")
    return()
  endif()
  csc_fact_set(toolkit.compiler "${nvcc_COMPILER}" "its answer to --version or --dryrun")
  set(values ROOT VERSION INCLUDE LIBRARY HEADER_VERSION MISSING)
  set(keys root version include library header_file_version missing)
  foreach(value key IN ZIP_LISTS values keys)
    if(nvcc_COMPILER STREQUAL "Clang")
      csc_fact_unknown(toolkit.${key} "Clang is the CUDA compiler, and only nvcc tells this")
    elseif(nvcc_${value} STREQUAL "")
      csc_fact_unknown(toolkit.${key} "nothing of the kind is where nvcc looks")
    else()
      csc_fact_set(toolkit.${key} "${nvcc_${value}}" "nvcc --dryrun")
    endif()
  endforeach()
endfunction()

#[=[.rst:
csc_nvcc_ask
------------
``csc_nvcc_ask(<out> <nvcc> <arguments> <host compiler> <area>)`` asks a CUDA compiler what it is: ``<out>_COMPILER``
is NVIDIA or Clang, or empty with ``<out>_PROBLEM`` in words; ``<out>_VERSION`` and what :command:`csc_toolkit_layout`
gives are nvcc's (``<out>_MISSING`` is "-" when nothing is missing). nvcc's --dryrun tells its folders and version
in 10 ms and compiles nothing.
#]=]
function(csc_nvcc_ask out nvcc arguments host area)
  foreach(part IN ITEMS ROOT VERSION INCLUDE LIBRARY HEADER_VERSION MISSING COMPILER PROBLEM)
    set(answer_${part} "")
  endforeach()
  set(ccbin "")
  if(host)
    string(REPLACE ";" "\\;" host "${host}")
    set(ccbin -ccbin "${host}")
  endif()
  csc_compiler_run(result text "${nvcc}" ${arguments} ${ccbin} --dryrun -o probe probe.cu)
  if(text MATCHES "#\\$ TOP=")
    csc_toolkit_layout(answer "${text}" ${area})
    if(answer_MISSING STREQUAL "")
      set(answer_MISSING -)
    endif()
  endif()
  if(NOT text MATCHES "__CUDACC_VER_BUILD__=")
    csc_compiler_run(result text "${nvcc}" ${arguments} --version)
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
  foreach(part IN ITEMS ROOT VERSION INCLUDE LIBRARY HEADER_VERSION MISSING COMPILER PROBLEM)
    set(${out}_${part} "${answer_${part}}" PARENT_SCOPE)
  endforeach()
endfunction()

# Why a compiler's answer is of no use.
function(csc_nvcc_problem variable result text)
  csc_text_one_line(line "${text}")
  string(SUBSTRING "${line}" 0 200 line)
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
  execute_process(
    COMMAND ${ARGN}
    WORKING_DIRECTORY "${folder}"
    TIMEOUT "${CUDASTACKCHECK_PROBE_TIMEOUT}"
    RESULT_VARIABLE result
    OUTPUT_VARIABLE text
    ERROR_VARIABLE text
  )
  set(${result_variable} "${result}" PARENT_SCOPE)
  set(${text_variable} "${text}" PARENT_SCOPE)
endfunction()
