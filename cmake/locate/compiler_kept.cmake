# SPDX-License-Identifier: Apache-2.0
# What CMake has noted of a compiler in an earlier configure run of this build tree: read as text, never included.
include_guard(GLOBAL)

#[=[.rst:
csc_compiler_kept
-----------------
``csc_compiler_kept(<variable> <language> <part>)``: the value of ``CMAKE_<language>_<part>`` (COMPILER,
COMPILER_VERSION or HOST_COMPILER) as it was when this run first asked; empty in a new tree. ``csc_compiler_kept_file(<variable>
<language>)``: the file that holds it.
#]=]
function(csc_compiler_kept variable language part)
  csc_property_get(read "csc/compiler_kept/${language}")
  if(NOT read)
    csc_compiler_kept_read(${language})
  endif()
  csc_property_get(value "csc/compiler_kept/${language}/${part}")
  set(${variable} "${value}" PARENT_SCOPE)
endfunction()

function(csc_compiler_kept_file variable language)
  set(${variable} "${CMAKE_BINARY_DIR}/CMakeFiles/${CMAKE_VERSION}/CMake${language}Compiler.cmake" PARENT_SCOPE)
endfunction()

function(csc_compiler_kept_read language)
  set_property(GLOBAL PROPERTY "csc/compiler_kept/${language}" TRUE)
  csc_compiler_kept_file(file ${language})
  set(text "")
  if(EXISTS "${file}")
    file(READ "${file}" text)
  endif()
  foreach(part IN ITEMS COMPILER COMPILER_VERSION HOST_COMPILER)
    string(REGEX MATCH "\nset\\(CMAKE_${language}_${part} \"[^\n]*\"\\)\n" line "\n${text}")
    string(REGEX REPLACE "^\nset\\([A-Z_]+ \"(.*)\"\\)\n$" "\\1" value "${line}")
    set_property(GLOBAL PROPERTY "csc/compiler_kept/${language}/${part}" "${value}")
  endforeach()
endfunction()
