# SPDX-License-Identifier: Apache-2.0
# Which compiler will enable_language() take? CMake's own search is asked (_cmake_find_compiler of its
# module CMakeDetermineCompiler), never re-implemented. It runs inside a function, and the cache entries that
# it makes or changes are put back, so that nobody notices.
include_guard(GLOBAL)

#[=[.rst:
csc_compiler_search
-------------------
``csc_compiler_search(<out> <language> <environment variable> <PATH variable> <name>...)`` predicts the
compiler of a language, CUDA or CXX, that CMake takes or has taken. ``<environment variable>`` is the one that
CMake reads for it (CUDACXX, CXX), ``<PATH variable>`` one whose ``bin`` it searches last (CUDA_PATH; empty for
none), the names those that it searches for. Sets ``<out>_PATH`` (empty when there is none),
``<out>_ARGUMENTS`` (a list), ``<out>_RULE`` (by which rule, in words) and ``<out>_ERROR``.
#]=]
function(csc_compiler_search out language environment path_variable)
  get_property(enabled GLOBAL PROPERTY ENABLED_LANGUAGES)
  set(compiler "${CMAKE_${language}_COMPILER}")
  set(arguments "${CMAKE_${language}_COMPILER_ARG1}")
  set(error "")
  if(language IN_LIST enabled)
    set(rule "the compiler of the enabled language ${language}")
  elseif(compiler)
    set(rule "CMAKE_${language}_COMPILER")
    if(EXISTS "${CMAKE_BINARY_DIR}/CMakeFiles/${CMAKE_VERSION}/CMake${language}Compiler.cmake")
      set(rule "configured in this build tree before")
    endif()
    csc_compiler_named(compiler arguments ${language})
  elseif(NOT "$ENV{${environment}}" STREQUAL "")
    set(rule "${environment} in the environment")
    get_filename_component(compiler "$ENV{${environment}}" PROGRAM PROGRAM_ARGS arguments)
    if(NOT compiler)
      set(compiler "$ENV{${environment}}")
    endif()
  else()
    csc_compiler_found(compiler ${language} "${path_variable}" ${ARGN})
    csc_compiler_rule(rule "${compiler}" "${path_variable}")
  endif()
  if(NOT compiler)
    list(JOIN ARGN ", " names)
    set(error "CMake's search for ${names} finds nothing")
    set(compiler "")
    set(rule "")
  elseif(NOT EXISTS "${compiler}" OR IS_DIRECTORY "${compiler}")
    set(error "${compiler}, named by ${rule}, does not exist")
  endif()
  separate_arguments(arguments NATIVE_COMMAND "${arguments}")
  set(${out}_PATH "${compiler}" PARENT_SCOPE)
  set(${out}_ARGUMENTS "${arguments}" PARENT_SCOPE)
  set(${out}_RULE "${rule}" PARENT_SCOPE)
  set(${out}_ERROR "${error}" PARENT_SCOPE)
endfunction()

# The variable CMAKE_<LANG>_COMPILER is set: a path, a name to be searched in PATH, or a list with arguments.
function(csc_compiler_named path_variable arguments_variable language)
  include("${CMAKE_ROOT}/Modules/CMakeDetermineCompiler.cmake")
  csc_compiler_cache_save(${language})
  _cmake_find_compiler_path(${language})
  set(compiler "${CMAKE_${language}_COMPILER}")
  csc_compiler_cache_restore(${language})
  if(NOT IS_ABSOLUTE "${compiler}")
    # CMake takes a relative path from the command line to be relative to the folder it runs in.
    get_filename_component(absolute "${compiler}" ABSOLUTE BASE_DIR "${CMAKE_BINARY_DIR}")
    if(EXISTS "${absolute}")
      set(compiler "${absolute}")
    endif()
  endif()
  set(${path_variable} "${compiler}" PARENT_SCOPE)
  set(${arguments_variable} "${CMAKE_${language}_COMPILER_ARG1}" PARENT_SCOPE)
endfunction()

# Nothing names a compiler: CMake searches beside the compilers of the enabled languages, then in PATH and
# its other usual places, then in the last resort.
function(csc_compiler_found path_variable language last_resort)
  include("${CMAKE_ROOT}/Modules/CMakeDetermineCompiler.cmake")
  csc_compiler_cache_save(${language})
  set(CMAKE_${language}_COMPILER_INIT NOTFOUND)
  set(CMAKE_${language}_COMPILER_LIST ${ARGN})
  if(last_resort)
    set(_CMAKE_${language}_COMPILER_PATHS "$ENV{${last_resort}}/bin")
  endif()
  _cmake_find_compiler(${language})
  set(compiler "${CMAKE_${language}_COMPILER}")
  csc_compiler_cache_restore(${language})
  set(${path_variable} "${compiler}" PARENT_SCOPE)
endfunction()

# In words, why the search ended at this path.
function(csc_compiler_rule variable compiler last_resort)
  get_filename_component(folder "${compiler}" DIRECTORY)
  file(TO_CMAKE_PATH "$ENV{PATH}" path)
  set(rule "CMake's search")
  if(folder IN_LIST path)
    set(rule "first in PATH")
  elseif(last_resort AND folder STREQUAL "$ENV{${last_resort}}/bin")
    set(rule "${last_resort} in the environment")
  endif()
  get_property(enabled GLOBAL PROPERTY ENABLED_LANGUAGES)
  foreach(language IN LISTS enabled)
    get_filename_component(beside "${CMAKE_${language}_COMPILER}" DIRECTORY)
    if(compiler AND beside STREQUAL folder)
      set(rule "beside the ${language} compiler")
      break()
    endif()
  endforeach()
  set(${variable} "${rule}" PARENT_SCOPE)
endfunction()

# The cache entries that CMake's search may make or change, kept in the caller as saved_<entry>_<property>.
function(csc_compiler_cache_save language)
  foreach(entry IN ITEMS COMPILER COMPILER_ARG1 COMPILER_WITH_PATH)
    foreach(property IN ITEMS TYPE VALUE HELPSTRING ADVANCED)
      get_property(value CACHE CMAKE_${language}_${entry} PROPERTY ${property})
      set(saved_${entry}_${property} "${value}" PARENT_SCOPE)
    endforeach()
  endforeach()
endfunction()

function(csc_compiler_cache_restore language)
  foreach(entry IN ITEMS COMPILER COMPILER_ARG1 COMPILER_WITH_PATH)
    if(saved_${entry}_TYPE STREQUAL "")
      unset(CMAKE_${language}_${entry} CACHE)
    else()
      foreach(property IN ITEMS TYPE VALUE HELPSTRING ADVANCED)
        set_property(CACHE CMAKE_${language}_${entry} PROPERTY ${property} "${saved_${entry}_${property}}")
      endforeach()
    endif()
  endforeach()
endfunction()
