# SPDX-License-Identifier: Apache-2.0
# This build tree: the command that configures it again.
include_guard(GLOBAL)

#[=[.rst:
csc_configure_command
---------------------
``csc_configure_command(<variable> <cmake>)``: the shell command to which a "-DX=y" can be added. Once CUDA is configured in a
tree, CMake ignores a new host compiler, and a new CUDA compiler deletes the cache with the user's other values
(measured): then the command starts afresh and repeats the values of the user's command line.
#]=]
function(csc_configure_command variable cmake)
  csc_text_shell(binary "${CMAKE_BINARY_DIR}")
  csc_text_shell(source "${CMAKE_SOURCE_DIR}")
  get_property(enabled GLOBAL PROPERTY ENABLED_LANGUAGES)
  if(NOT "CUDA" IN_LIST enabled AND NOT EXISTS "${CMAKE_BINARY_DIR}/CMakeFiles/${CMAKE_VERSION}/CMakeCUDACompiler.cmake")
    set(${variable} "${cmake} ${binary}" PARENT_SCOPE)
    return()
  endif()
  csc_text_shell(generator "${CMAKE_GENERATOR}")
  csc_user_definitions(definitions)
  if(CMAKE_VERSION VERSION_GREATER_EQUAL 3.24)
    set(command "${cmake} --fresh -S ${source} -B ${binary} -G ${generator}${definitions}")
  else()
    csc_text_shell(binary "${CMAKE_BINARY_DIR}-fresh")
    set(command "${cmake} -S ${source} -B ${binary} -G ${generator}${definitions}")
  endif()
  set(${variable} "${command}" PARENT_SCOPE)
endfunction()

#[=[.rst:
csc_cmake_command
-----------------
``csc_cmake_command(<variable>)``: "cmake" where the shell finds this very CMake by that name, else its quoted path.
#]=]
function(csc_cmake_command variable)
  find_program(in_path NAMES cmake NO_CACHE)
  set(command "${CMAKE_COMMAND}")
  if(in_path)
    file(REAL_PATH "${in_path}" in_path_file)
    file(REAL_PATH "${CMAKE_COMMAND}" command_file)
    if(in_path_file STREQUAL command_file)
      set(command cmake)
    endif()
  endif()
  csc_text_shell(command "${command}")
  set(${variable} "${command}" PARENT_SCOPE)
endfunction()

# The -D values of the user's command line, as the cache remembers them, but for the CUDA compiler's. A project that
# documents an entry itself (option(), set(CACHE)) takes that mark away.
function(csc_user_definitions variable)
  get_cmake_property(entries CACHE_VARIABLES)
  set(text "")
  foreach(entry IN LISTS entries)
    get_property(help CACHE "${entry}" PROPERTY HELPSTRING)
    get_property(type CACHE "${entry}" PROPERTY TYPE)
    if(help STREQUAL "No help, variable specified on the command line." AND NOT entry MATCHES "^CMAKE_CUDA_COMPILER")
      get_property(value CACHE "${entry}" PROPERTY VALUE)
      if(NOT type STREQUAL "UNINITIALIZED")
        string(APPEND entry ":${type}")
      endif()
      csc_text_shell(word "-D${entry}=${value}")
      string(APPEND text " ${word}")
    endif()
  endforeach()
  set(${variable} "${text}" PARENT_SCOPE)
endfunction()
