# SPDX-License-Identifier: Apache-2.0
# Was the toolkit that was checked the one that CMake took in the end? A language enabled between the check and CUDA
# can change CMake's choice, since CMake searches beside the compilers of the enabled languages first.
include_guard(GLOBAL)

#[=[.rst:
csc_choice_compare_later
------------------------
Asks CMake to compare at the end of the top directory, once a configure run. Nothing to do when CUDA is enabled.
#]=]
function(csc_choice_compare_later)
  csc_property_get(asked csc/choice/asked)
  csc_property_get(enabled ENABLED_LANGUAGES)
  csc_fact_get(nvcc toolkit.nvcc)
  csc_recorded(recorded)
  if(NOT recorded AND NOT asked AND NOT "CUDA" IN_LIST enabled AND NOT nvcc STREQUAL "")
    set_property(GLOBAL PROPERTY csc/choice/asked TRUE)
    cmake_language(DEFER DIRECTORY "${CMAKE_SOURCE_DIR}" CALL csc_choice_compare)
  endif()
endfunction()

function(csc_choice_compare)
  csc_fact_get(checked toolkit.nvcc)
  csc_property_get(enabled ENABLED_LANGUAGES)
  csc_outside_variable(taken CMAKE_CUDA_COMPILER)
  csc_cache_get(asked CMAKE_CUDA_COMPILER VALUE)
  if("${asked}" STREQUAL checked) # a new value for a configured tree: CMake starts over by itself
    set(taken "${checked}")
  endif()
  if(NOT "CUDA" IN_LIST enabled OR taken STREQUAL "" OR taken STREQUAL checked OR NOT EXISTS "${taken}")
    return()
  endif()
  file(REAL_PATH "${checked}" checked_file)
  file(REAL_PATH "${taken}" taken_file)
  if(NOT checked_file STREQUAL taken_file)
    message(
      WARNING
      " CMake took another CUDA compiler than the one that was checked\n"
      " \n"
      "   checked    ${checked}\n"
      "   taken      ${taken}\n"
      "   because    between cuda_stack_check() and CUDA another language was enabled, beside whose compiler CMake searches\n"
      "              first, or CMAKE_CUDA_COMPILER was set\n"
      "   fix        call cuda_stack_check() just before CUDA is enabled"
    )
  endif()
endfunction()
