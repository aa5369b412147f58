# SPDX-License-Identifier: Apache-2.0
# The toolkit that CMake's CUDA language takes or has taken: which nvcc, by which rule, and what that nvcc
# itself says of its folders and version.
include_guard(GLOBAL)
include("${CMAKE_CURRENT_LIST_DIR}/toolkit_link.cmake")

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
  csc_compiler_search(nvcc CUDA)
  csc_architectures_locate()
  csc_host_compiler_of_nvcc(host)
  csc_visual_studio_locate(nvcc host)
  csc_toolkit_flags(flags)
  csc_host_compiler_rule(host_compiler "${host}" "${flags}")
  csc_package_locate(package)
  csc_toolkit_identity(
    "${nvcc_PATH}" "${nvcc_ARGUMENTS}" "${nvcc_ERROR}" "${host}" "${flags}" "${host_compiler_RULE}" "${package}"
  )
  set_property(GLOBAL PROPERTY csc/toolkit/host "${host_compiler_GIVEN}")
  set_property(GLOBAL PROPERTY csc/toolkit/arguments "${nvcc_ARGUMENTS}")
  set_property(GLOBAL PROPERTY csc/toolkit/flags "${flags}")
  csc_area_read(kept toolkit)
  csc_surroundings_locate("${flags}" "${host}")
  if(nvcc_PATH STREQUAL "" OR nvcc_ERROR)
    csc_fact_unknown(toolkit.nvcc "${nvcc_ERROR}")
  else()
    csc_fact_set(toolkit.nvcc "${nvcc_PATH}" "${nvcc_RULE}")
    if(NOT kept)
      csc_watch(toolkit "${nvcc_PATH}")
      csc_toolkit_watch_host("${host}")
      csc_toolkit_ask("${nvcc_PATH}" "${nvcc_ARGUMENTS}" host_compiler "${flags}")
    endif()
  endif()
  csc_environment_cache_locate("${nvcc_PATH}")
endfunction()

# Everything but files that can change what the toolkit's probe finds.
function(csc_toolkit_identity)
  set(identity "${ARGV}")
  foreach(
    name IN ITEMS
    PATH CUDA_PATH NVCC_CCBIN NVCC_PREPEND_FLAGS NVCC_APPEND_FLAGS CPATH C_INCLUDE_PATH CPLUS_INCLUDE_PATH
    LIBRARY_PATH LD_LIBRARY_PATH LD_PRELOAD COMPILER_PATH GCC_EXEC_PREFIX TMPDIR INCLUDE LIB INCLUDES LIBRARIES
  )
    csc_outside_environment(value ${name})
    string(APPEND identity "\n${name}=${value}")
  endforeach()
  csc_outside_variable(cross CMAKE_CROSSCOMPILING)
  csc_fact_get(declared architectures.declared)
  csc_fact_get(empty architectures.empty)
  string(APPEND identity "\n${cross}\n${declared}\n${empty}")
  set_property(GLOBAL PROPERTY csc/identity/toolkit "${identity}")
endfunction()

# The host compiler that CMake gives to nvcc; empty when nvcc is left to take its own.
function(csc_host_compiler_of_nvcc variable)
  csc_property_get(enabled ENABLED_LANGUAGES)
  csc_outside_variable(host CMAKE_CUDA_HOST_COMPILER)
  csc_outside_environment(named CUDAHOSTCXX)
  csc_compiler_kept(settled CUDA COMPILER)
  if(NOT "CUDA" IN_LIST enabled AND NOT settled STREQUAL "") # CMake keeps the one of the first configure run
    csc_compiler_kept(host CUDA HOST_COMPILER)
  elseif(NOT "CUDA" IN_LIST enabled AND NOT named STREQUAL "")
    get_filename_component(host "${named}" PROGRAM)
    if(NOT host)
      set(host "${named}")
    endif()
  endif()
  set(${variable} "${host}" PARENT_SCOPE)
endfunction()

# An upgrade of nvcc's host compiler can change what compiles. Left to itself nvcc takes gcc and g++, or cl, from PATH.
function(csc_toolkit_watch_host host)
  if(NOT host STREQUAL "")
    csc_watch(toolkit "${host}")
  else()
    foreach(name IN ITEMS gcc g++ cl)
      csc_outside_program(program ${name})
      if(program)
        csc_watch(toolkit "${program}")
      endif()
    endforeach()
  endif()
endfunction()

# The flags with which CMake calls the CUDA compiler for every file.
function(csc_toolkit_flags variable)
  csc_outside_variable(flags CMAKE_CUDA_FLAGS)
  if(NOT DEFINED CMAKE_CUDA_FLAGS)
    csc_outside_variable(initial CMAKE_CUDA_FLAGS_INIT)
    csc_outside_environment(flags CUDAFLAGS)
    string(PREPEND flags "${initial} ")
  endif()
  separate_arguments(flags NATIVE_COMMAND "${flags}")
  set(${variable} "${flags}" PARENT_SCOPE)
endfunction()

# Asks the compiler what it is, and stores the answer as facts. What names its host compiler, csc_host_compiler_rule()
# has told, under this prefix.
function(csc_toolkit_ask nvcc arguments host flags)
  include("${CMAKE_CURRENT_FUNCTION_LIST_DIR}/nvcc.cmake")
  include("${CMAKE_CURRENT_FUNCTION_LIST_DIR}/nvcc_host_compiler_facts.cmake")
  csc_nvcc_ask(nvcc "${nvcc}" "${arguments}" "${${host}_ASKED}" toolkit)
  if(nvcc_COMPILER STREQUAL "")
    csc_fact_unknown(toolkit.compiler "${nvcc_PROBLEM}")
    return()
  endif()
  csc_fact_set(toolkit.compiler "${nvcc_COMPILER}" "its answer to --version or --dryrun")
  csc_toolkit_link("${nvcc}")
  if(nvcc_COMPILER STREQUAL "NVIDIA")
    csc_host_compiler_facts("${nvcc_DRYRUN}" "${nvcc_VERSION}" "${${host}_NAMED}" "${${host}_RULE}" "${flags}")
  endif()
  set(values ROOT VERSION INCLUDE LIBRARY HEADER_VERSION MISSING)
  set(keys root version include library header_file_version missing)
  foreach(value key IN ZIP_LISTS values keys)
    if(nvcc_COMPILER STREQUAL "Clang")
      csc_fact_unknown(toolkit.${key} "the CUDA compiler is Clang, and only nvcc tells this")
    elseif(nvcc_${value} STREQUAL "")
      csc_fact_unknown(toolkit.${key} "nvcc does not tell, or nothing of the kind is where it looks")
    elseif(key STREQUAL "header_file_version")
      csc_fact_set(toolkit.${key} "${nvcc_${value}}" "CUDART_VERSION in ${nvcc_INCLUDE}/cuda_runtime_api.h")
    else()
      csc_fact_set(toolkit.${key} "${nvcc_${value}}" "nvcc --dryrun")
    endif()
  endforeach()
endfunction()
