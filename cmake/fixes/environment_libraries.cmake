# SPDX-License-Identifier: Apache-2.0
# What mends a variable that puts another library first.
include_guard(GLOBAL)

#[=[.rst:
csc_fix_library_variable
------------------------
``csc_fix_library_variable(<variable> <file>)`` adds the command that configures with the variable as it is, but without
the folder of the file.
#]=]
function(csc_fix_library_variable variable file)
  csc_fact_get(reconfigure remedy.reconfigure)
  csc_fact_get(system machine.system)
  csc_fact_get(value environment.loader.value)
  if(variable STREQUAL "LIBRARY_PATH")
    csc_fact_get(value environment.linker.value)
  endif()
  get_filename_component(folder "${file}" DIRECTORY)
  csc_text_split(piece "${value}" ":")
  set(rest "")
  set(index 0)
  while(index LESS piece_COUNT)
    string(REGEX REPLACE "(.)/+$" "\\1" piece "${piece_${index}}")
    if(NOT piece STREQUAL "" AND NOT piece STREQUAL folder)
      string(APPEND rest ":${piece}")
    endif()
    math(EXPR index "${index} + 1")
  endwhile()
  string(REGEX REPLACE "^:" "" rest "${rest}")
  csc_text_shell(word "${rest}")
  if(value STREQUAL "" OR system MATCHES "^Windows")
    csc_finding_fix("Take ${folder} out of ${variable}, and configure again." "")
  elseif(rest STREQUAL "")
    csc_finding_fix("unset ${variable} && ${reconfigure}" "in every shell that builds or runs programs")
  else()
    csc_finding_fix("export ${variable}=${word} && ${reconfigure}" "in every shell that builds or runs programs")
  endif()
endfunction()
