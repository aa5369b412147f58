# SPDX-License-Identifier: Apache-2.0
# What an error of nvcc says about its host compiler.
include_guard(GLOBAL)

#[=[.rst:
csc_host_compiler_trouble
-------------------------
``csc_host_compiler_trouble(<trouble variable> <newest variable> <error>)``: TRUE when nvcc's error is about its host
compiler: there is none, or it is too new. The second variable gets the newest major of GCC that the toolkit takes,
when the error tells it. The texts are those of nvcc 11.8 to 13.5 and of their crt/host_config.h.
#]=]
function(csc_host_compiler_trouble trouble_variable newest_variable error)
  set(trouble FALSE)
  set(newest "")
  if(error MATCHES "unsupported (GNU|clang|ICC|Microsoft).* version"
     OR error MATCHES "(gcc|g\\+\\+|clang|cl\\.exe|cc1plus)[^ ]*: (No such file|not found)"
     OR error MATCHES "Failed to preprocess host compiler properties|Cannot find compiler"
  )
    set(trouble TRUE)
  endif()
  if(error MATCHES "gcc versions later than ([0-9]+) are not supported")
    set(newest "${CMAKE_MATCH_1}")
  endif()
  set(${trouble_variable} ${trouble} PARENT_SCOPE)
  set(${newest_variable} "${newest}" PARENT_SCOPE)
endfunction()
