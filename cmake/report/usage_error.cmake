# SPDX-License-Identifier: Apache-2.0
# A call that cannot be understood. Every line starts with a space: CMake reflows other lines and breaks paths.
include_guard(GLOBAL)

#[=[.rst:
csc_usage_error
---------------
``csc_usage_error(<call> <errors>)`` stops with the errors (lines) of a call, such as "cuda_stack_check() of fastnet".
#]=]
function(csc_usage_error call errors)
  csc_usage_text(text "${call}" "${errors}")
  message(FATAL_ERROR "${text}")
endfunction()

function(csc_usage_text variable call errors)
  string(REGEX REPLACE "([^\n]+)\n" "   \\1\n" lines "${errors}")
  string(STRIP "${lines}" lines)
  set(${variable} " ${call} cannot be understood\n \n   ${lines}" PARENT_SCOPE)
endfunction()

#[=[.rst:
csc_usage_print
---------------
``csc_usage_print(<task> <errors>)`` prints the same, and goes on.
#]=]
function(csc_usage_print task errors)
  csc_usage_text(text "${task}" "${errors}")
  message(NOTICE "${text}")
endfunction()

#[=[.rst:
csc_usage_subject
-----------------
``csc_usage_subject(<variable> <call> <errors>)``: whose words cannot be understood: those of the call are its
author's; when
they have no errors, it is the cache variables, which are the user's.
#]=]
function(csc_usage_subject variable call errors)
  set(subject "${call}")
  if(errors STREQUAL "")
    set(subject "CudaStackCheck's cache variables")
  endif()
  set(${variable} "${subject}" PARENT_SCOPE)
endfunction()
