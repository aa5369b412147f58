# SPDX-License-Identifier: Apache-2.0
# What mends flags that nvcc does not take, and a folder in which it cannot write.
include_guard(GLOBAL)
include("${CMAKE_CURRENT_LIST_DIR}/shell.cmake")

#[=[.rst:
csc_fix_flag
------------
``csc_fix_flag(<variable> <source> <word> <better>)`` adds to the open finding the command that sets the variable of
CMake or of the environment to the better flags, or without them the words for it.
#]=]
function(csc_fix_flag variable source word better)
  csc_fact_get(configure remedy.reconfigure)
  csc_fact_get(flags toolkit.flags)
  csc_shell_set(assignment ${variable} "${better}")
  csc_text_shell(value "-DCMAKE_CUDA_FLAGS=${better}")
  if(source MATCHES "set by the project")
    set(note "")
    if(NOT better STREQUAL "")
      set(note "such as: ${better}")
    endif()
    csc_finding_fix("Mend ${word} where the project or a toolchain file sets ${variable}." "${note}")
  elseif(better STREQUAL "" AND NOT word MATCHES "^/")
    csc_finding_fix("Mend ${word} in ${variable}." "")
  elseif(variable MATCHES "^NVCC_")
    csc_finding_fix("${assignment}${configure}" "and as long as this tree is built")
  else()
    csc_finding_fix("${configure} ${value}" "the flags as they were probably meant")
  endif()
endfunction()

#[=[.rst:
csc_fix_temporary
-----------------
``csc_fix_temporary(<folder>)`` adds the ways to a folder with room: the build tree, or room in the folder that is used.
#]=]
function(csc_fix_temporary folder)
  csc_fact_get(configure remedy.reconfigure)
  csc_fact_get(tree remedy.folder)
  get_filename_component(tree "${tree}" DIRECTORY)
  if(NOT tree STREQUAL "" AND NOT tree STREQUAL folder AND NOT tree MATCHES "\\$")
    csc_text_shell(value "TMPDIR=${tree}")
    csc_finding_fix("export ${value} && ${configure}" "into the build tree; it counts for the build as well")
  endif()
  if(folder MATCHES "\\$")
    csc_finding_fix("Set TMPDIR to a folder without a $." "")
  elseif(folder STREQUAL "")
    csc_finding_fix("Make room in the folder for temporary files, or set TMPDIR to another one." "")
  else()
    csc_finding_fix("Make room in ${folder}, and see that it is there and that you may write in it." "")
  endif()
endfunction()
