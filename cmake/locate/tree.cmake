# SPDX-License-Identifier: Apache-2.0
# This build tree: the command that configures it again.
include_guard(GLOBAL)

#[=[.rst:
csc_configure_commands
----------------------
``csc_configure_commands(<reconfigure variable> <compiler change variable>)``: the shell commands to which a "-DX=y" can
be added, for a value and for another CUDA compiler. Once CUDA is configured in a tree, CMake ignores a new host
compiler,
and a new CUDA compiler deletes the cache with the user's other values (measured): then the second command starts afresh
and repeats the values of the user's command line.
#]=]
function(csc_configure_commands reconfigure_variable compiler_change_variable)
  csc_cmake_command(cmake)
  if(CMAKE_SCRIPT_MODE_FILE) # the doctor: a command for the folder of the reader's project
    set(fresh "")
    if(NOT CMAKE_VERSION VERSION_LESS 3.24)
      set(fresh " --fresh")
    endif()
    set(${reconfigure_variable} "${cmake} -S . -B build" PARENT_SCOPE)
    set(${compiler_change_variable} "${cmake}${fresh} -S . -B build" PARENT_SCOPE)
    return()
  endif()
  csc_text_shell(binary "${CMAKE_BINARY_DIR}")
  set(reconfigure "${cmake} ${binary}")
  set(compiler_change "${reconfigure}")
  csc_property_get(enabled ENABLED_LANGUAGES)
  if("CUDA" IN_LIST enabled OR EXISTS "${CMAKE_BINARY_DIR}/CMakeFiles/${CMAKE_VERSION}/CMakeCUDACompiler.cmake")
    csc_afresh_command(compiler_change "${cmake}")
  endif()
  set(${reconfigure_variable} "${reconfigure}" PARENT_SCOPE)
  set(${compiler_change_variable} "${compiler_change}" PARENT_SCOPE)
endfunction()

#[=[.rst:
csc_tree_folder
---------------
``csc_tree_folder(<variable> <words variable>)``: the folder into which a remedy may be installed: the build tree, and for
the doctor the current one.
#]=]
function(csc_tree_folder variable words_variable)
  set(folder "${CMAKE_BINARY_DIR}")
  set(words "this build tree")
  if(CMAKE_SCRIPT_MODE_FILE)
    set(folder "${CMAKE_CURRENT_BINARY_DIR}")
    set(words "the current folder")
  endif()
  set(${words_variable} "${words}" PARENT_SCOPE)
  set(${variable} "${folder}" PARENT_SCOPE)
endfunction()

# The command that starts this tree, or before CMake 3.24 one beside it, afresh.
function(csc_afresh_command variable cmake)
  csc_text_shell(source "${CMAKE_SOURCE_DIR}")
  set(binary "${CMAKE_BINARY_DIR}")
  if(CMAKE_VERSION VERSION_LESS 3.24)
    string(APPEND binary "-fresh")
  else()
    string(APPEND cmake " --fresh")
  endif()
  csc_text_shell(binary "${binary}")
  csc_text_shell(generator "${CMAKE_GENERATOR}")
  set(command "${cmake} -S ${source} -B ${binary} -G ${generator}")
  set(options -A -T)
  set(variables CMAKE_GENERATOR_PLATFORM CMAKE_GENERATOR_TOOLSET)
  foreach(option name IN ZIP_LISTS options variables)
    csc_outside_variable(value ${name})
    if(NOT value STREQUAL "")
      csc_text_shell(value "${value}")
      string(APPEND command " ${option} ${value}")
    endif()
  endforeach()
  csc_user_definitions(definitions)
  set(${variable} "${command}${definitions}" PARENT_SCOPE)
endfunction()

#[=[.rst:
csc_cmake_command
-----------------
``csc_cmake_command(<variable>)``: "cmake" where the shell finds this very CMake by that name, else its quoted path.
#]=]
function(csc_cmake_command variable)
  csc_outside_program(in_path cmake)
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

# The -D values of the user's command line, but for the CUDA compiler's: those that the cache still marks, and those
# of CMake's own that it documents anew (measured). A project's own option() or set(CACHE) takes the mark away.
function(csc_user_definitions variable)
  get_cmake_property(entries CACHE_VARIABLES)
  set(text "")
  foreach(entry IN LISTS entries)
    csc_user_defined(defined "${entry}")
    if(defined)
      csc_cache_get(type "${entry}" TYPE)
      csc_cache_get(value "${entry}" VALUE)
      if(NOT type STREQUAL "UNINITIALIZED")
        string(APPEND entry ":${type}")
      endif()
      csc_text_shell(word "-D${entry}=${value}")
      string(APPEND text " ${word}")
    endif()
  endforeach()
  set(${variable} "${text}" PARENT_SCOPE)
endfunction()

function(csc_user_defined variable entry)
  csc_cache_get(help "${entry}" HELPSTRING)
  csc_cache_get(type "${entry}" TYPE)
  csc_cache_get(value "${entry}" VALUE)
  set(defined FALSE)
  if(entry MATCHES "^CMAKE_CUDA_COMPILER(_ARG1|_WITH_PATH)?$")
    set(defined FALSE)
  elseif(type STREQUAL "UNINITIALIZED" OR help STREQUAL "No help, variable specified on the command line.")
    set(defined TRUE)
  elseif(entry MATCHES "^CMAKE_(BUILD_TYPE|TOOLCHAIN_FILE|[A-Z]+_FLAGS|[A-Z]+_LINKER_FLAGS)$" AND NOT value STREQUAL "")
    set(defined TRUE)
  elseif(entry MATCHES "^FETCHCONTENT_(SOURCE_DIR_.*|[A-Z]+_DISCONNECTED(_.*)?)$" AND value)
    set(defined TRUE) # FetchContent documents them itself; without them it downloads
  elseif(entry STREQUAL "CMAKE_INSTALL_PREFIX" AND NOT value STREQUAL "/usr/local" AND NOT CMAKE_HOST_WIN32)
    set(defined TRUE)
  elseif(entry MATCHES "^CUDASTACKCHECK_")
    csc_setting_default(default "${entry}")
    if(NOT value STREQUAL default)
      set(defined TRUE)
    endif()
  elseif(entry MATCHES "^CMAKE_[A-Z]+_COMPILER$" AND type STREQUAL "STRING") # CMake's own search makes a FILEPATH
    set(defined TRUE)
  endif()
  set(${variable} ${defined} PARENT_SCOPE)
endfunction()
