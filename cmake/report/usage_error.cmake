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
