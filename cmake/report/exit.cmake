# SPDX-License-Identifier: Apache-2.0
# How a script of ours ends when not all is well.
include_guard(GLOBAL)

#[=[.rst:
csc_exit_failed, csc_exit_unable
--------------------------------
``csc_exit_failed(<name>)`` ends with exit status 1: something failed. ``csc_exit_unable()`` ends with 2: the work could
not be done; before CMake 3.29, which has no command for an exit status, by SIGTERM (143 in a POSIX shell).
#]=]
function(csc_exit_failed name)
  if(NOT CMAKE_VERSION VERSION_LESS 3.29)
    cmake_language(EXIT 1)
  endif()
  message(FATAL_ERROR " ${name}: something in the CUDA stack has failed, see above")
endfunction()

function(csc_exit_unable)
  if(NOT CMAKE_VERSION VERSION_LESS 3.29)
    cmake_language(EXIT 2)
  endif()
  execute_process(COMMAND /bin/sh -c "kill -s TERM $PPID") # its parent is this process
  message(FATAL_ERROR " it could not be done, see above")
endfunction()
