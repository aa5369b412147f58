# SPDX-License-Identifier: Apache-2.0
# Stage 2: where everything is. Reads files, and asks only the CUDA compiler that won; compiles nothing.
include_guard(GLOBAL)
include("${CMAKE_CURRENT_LIST_DIR}/../rules/version.cmake")
include("${CMAKE_CURRENT_LIST_DIR}/../facts/facts.cmake")
include("${CMAKE_CURRENT_LIST_DIR}/outside.cmake")
include("${CMAKE_CURRENT_LIST_DIR}/again.cmake")
include("${CMAKE_CURRENT_LIST_DIR}/platform.cmake")
include("${CMAKE_CURRENT_LIST_DIR}/platform_driver.cmake")
include("${CMAKE_CURRENT_LIST_DIR}/platform_kernel.cmake")
include("${CMAKE_CURRENT_LIST_DIR}/surroundings.cmake")
include("${CMAKE_CURRENT_LIST_DIR}/../declare/architectures.cmake")
include("${CMAKE_CURRENT_LIST_DIR}/../rules/architecture_words.cmake")
include("${CMAKE_CURRENT_LIST_DIR}/architectures.cmake")
include("${CMAKE_CURRENT_LIST_DIR}/machine.cmake")
include("${CMAKE_CURRENT_LIST_DIR}/compiler.cmake")
include("${CMAKE_CURRENT_LIST_DIR}/host_compiler.cmake")
include("${CMAKE_CURRENT_LIST_DIR}/nvcc_host_compiler.cmake")
include("${CMAKE_CURRENT_LIST_DIR}/visual_studio.cmake")
include("${CMAKE_CURRENT_LIST_DIR}/toolkit.cmake")
include("${CMAKE_CURRENT_LIST_DIR}/driver.cmake")
include("${CMAKE_CURRENT_LIST_DIR}/driver_trouble.cmake")
include("${CMAKE_CURRENT_LIST_DIR}/kernel.cmake")
include("${CMAKE_CURRENT_LIST_DIR}/runtime.cmake")
include("${CMAKE_CURRENT_LIST_DIR}/cudnn.cmake")
include("${CMAKE_CURRENT_LIST_DIR}/cudnn_library.cmake")
include("${CMAKE_CURRENT_LIST_DIR}/package.cmake")
include("${CMAKE_CURRENT_LIST_DIR}/environment.cmake")

#[=[.rst:
csc_remedies_forget
-------------------
Forgets what could mend another set's findings; a recorded machine's remedies are those that it was recorded with.
#]=]
function(csc_remedies_forget)
  csc_recorded(recorded)
  if(NOT recorded)
    csc_facts_forget(remedy)
  endif()
endfunction()

#[=[.rst:
csc_locate
----------
``csc_locate(<problem variable> <name>)`` finds what the requirement set needs, each part once in a configure run; or
reads all facts from CUDASTACKCHECK_FACTS_FILE, and gives the line of an error when something is wrong with that file.
#]=]
function(csc_locate problem_variable name)
  set(${problem_variable} "" PARENT_SCOPE)
  if(NOT CUDASTACKCHECK_FACTS_FILE STREQUAL "")
    csc_recorded(already)
    if(NOT already)
      csc_recording_read(problem "${CUDASTACKCHECK_FACTS_FILE}")
      if(NOT problem STREQUAL "")
        set(problem "CUDASTACKCHECK_FACTS_FILE \"${CUDASTACKCHECK_FACTS_FILE}\": ${problem}\n")
      endif()
      set(${problem_variable} "${problem}" PARENT_SCOPE)
    endif()
    return()
  endif()
  csc_choice_is_here(here)
  if(NOT here)
    csc_locate_again()
  endif()
  csc_machine_locate()
  csc_host_compiler_locate()
  csc_toolkit_locate()
  csc_architectures_ask("${name}")
  csc_driver_locate() # always: the driver must run what the toolkit builds
  foreach(area IN ITEMS kernel runtime cudnn environment)
    csc_requirement_need(need "${name}" ${area})
    if(NOT need STREQUAL "NO")
      cmake_language(CALL csc_${area}_locate)
    endif()
  endforeach()
endfunction()
