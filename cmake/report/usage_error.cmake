# SPDX-License-Identifier: Apache-2.0
# A call that cannot be understood. Every line starts with a space: CMake reflows other lines and breaks paths.
include_guard(GLOBAL)

#[=[.rst:
csc_usage_error
---------------
``csc_usage_error(<call> <errors>)`` stops with the errors (lines) of a call, such as "cuda_stack_check() of fastnet".
#]=]
function(csc_usage_error call errors)
  string(REGEX REPLACE "([^\n]+)\n" "   \\1\n" lines "${errors}")
  string(STRIP "${lines}" lines)
  message(FATAL_ERROR " ${call} cannot be understood\n \n   ${lines}")
endfunction()

#[=[.rst:
csc_check_usage_error
---------------------
``csc_check_usage_error(<name> <errors> <setting errors>)`` stops with the errors of a cuda_stack_check(): those of the
call are its author's, those of the cache variables alone are the user's.
#]=]
function(csc_check_usage_error name errors setting_errors)
  set(call "cuda_stack_check() of ${name}")
  if(errors STREQUAL "")
    set(call "CudaStackCheck's cache variables")
  endif()
  csc_usage_error("${call}" "${errors}${setting_errors}")
endfunction()
