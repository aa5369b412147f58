# SPDX-License-Identifier: Apache-2.0
# The command that makes CMake forget a toolkit that is no more.
include_guard(GLOBAL)
include("${CMAKE_CURRENT_LIST_DIR}/../text/quote.cmake")
include("${CMAKE_CURRENT_LIST_DIR}/tree.cmake")

# The records of all CMakes that have configured this tree: of other versions of CMake they are as old. Windows' shell
# has no patterns.
function(csc_cache_record_pattern variable record)
  csc_text_shell(files "${record}")
  if(NOT CMAKE_HOST_WIN32)
    csc_text_shell(folder "${CMAKE_BINARY_DIR}/CMakeFiles")
    set(files "${folder}/*/CMakeCUDACompiler.cmake")
  endif()
  set(${variable} "${files}" PARENT_SCOPE)
endfunction()

#[=[.rst:
csc_cache_command
-----------------
``csc_cache_command(<record> <entries>)``: fact environment.cache.command, the command that makes CMake look for the
compiler again (where there is a record of one) and for these entries. All values of the user stay, as with a fresh
start they would not: the entries that a project documents itself do not show who has set them.
#]=]
function(csc_cache_command record entries)
  csc_cmake_command(cmake)
  csc_text_shell(command "${CMAKE_BINARY_DIR}")
  string(PREPEND command "${cmake} ")
  string(REPLACE " " ";" entries "${entries}")
  if(NOT record STREQUAL "")
    csc_cache_record_pattern(files "${record}")
    string(PREPEND command "${cmake} -E rm -f ${files} && ")
  endif()
  foreach(entry IN ITEMS CUDA_CUDART CUDAToolkit_BIN_DIR CUDAToolkit_NVCC_EXECUTABLE CUDAToolkit_SENTINEL_FILE)
    if(NOT entries STREQUAL "" AND DEFINED CACHE{${entry}}) # by these find_package(CUDAToolkit) finds the rest
      list(APPEND entries ${entry})
    endif()
  endforeach()
  list(TRANSFORM entries REPLACE "^CUDA_.*_LIBRARY$" "CUDA_*_LIBRARY")
  csc_cache_get(help CMAKE_CUDA_ARCHITECTURES HELPSTRING)
  if(NOT record STREQUAL "" AND "${help}" STREQUAL "CUDA architectures") # CMake's default for the compiler that it was
    list(APPEND entries CMAKE_CUDA_ARCHITECTURES)
  endif()
  list(REMOVE_DUPLICATES entries)
  foreach(entry IN LISTS entries)
    csc_text_shell(word "-U${entry}")
    string(APPEND command " ${word}")
  endforeach()
  csc_fact_set(environment.cache.command "${command}" "this build tree")
endfunction()
