# SPDX-License-Identifier: Apache-2.0
#[=[.rst:
cuda_stack_select
-----------------

Chooses the toolkit and the host compiler of this machine that meet the requirements and run here, before CUDA is
enabled::

  cuda_stack_select(
    [NAME <name>]
    [TOOLKIT <range>]
    [DRIVER <range>] [DRIVER_WINDOWS <range>] [DRIVER_CUDA <range>]
    [RUNTIME <range>]
    [COMPUTE_CAPABILITY <range>] [DEVICES <number>|ALL] [DEVICE_MEMORY <amount>]
    [CUDNN <range>]
    [ARCHITECTURES <architecture>...]
    [HOST_COMPILER]
    [OPTIONAL <check or area>...]
    [WITHOUT_GPU DEFER|FAIL]
    [ON_FAILURE FATAL_ERROR|WARNING|STATUS]
    [REQUIREMENTS_FILE <file>]
    [RESULT_VARIABLE <variable>])

Sets in the calling scope

``CMAKE_CUDA_COMPILER``
  The nvcc.
``CMAKE_CUDA_HOST_COMPILER``
  Only where the toolkit does not take the compiler that its nvcc calls by itself.
``CUDAToolkit_ROOT``
  The same toolkit for ``find_package(CUDAToolkit)``.
``CMAKE_CUDA_ARCHITECTURES``
  ``ARCHITECTURES``, else those of the devices here; without either it is left to CMake.

and none of them that is set already: by ``-D``, the environment (CUDACXX, CUDAHOSTCXX, CUDAARCHS, CUDAToolkit_ROOT), a
preset, a toolchain file, the project, or an earlier call. A build tree in which CUDA was configured keeps its compiler.

"Best" is, in this order: what meets all requirements; what CMake would take by itself; the newest toolkit that the driver
runs without minor-version compatibility; the newest. It is judged by the checks of :command:`cuda_stack_check`, whose
keywords these are; only those that fare best without being compiled with are compiled with. One line says what was
chosen and why, and ``--log-level=VERBOSE`` why not the others. Where nothing meets the requirements, ``ON_FAILURE``
raises one message: what was tried, what the closest lacks, and the command that mends it.

``RESULT_VARIABLE`` is set to TRUE when something was chosen, else to FALSE. A file of ``REQUIREMENTS_FILE`` may be that of the
check: what it says of outputs, of ``RESULT_VARIABLE`` and of ``ENVIRONMENT`` is the check's. With
CUDASTACKCHECK_ENABLED off, and with a recorded machine (CUDASTACKCHECK_FACTS_FILE), nothing is chosen.

Errors: a call after CUDA was enabled; what :command:`cuda_stack_check` does not understand either.
#]=]
include_guard(GLOBAL)

function(cuda_stack_select)
  list(APPEND CMAKE_MESSAGE_CONTEXT cuda_stack_select)
  foreach(file IN ITEMS declare/declare locate/locate report/report report/replay report/selection select/select)
    include("${CMAKE_CURRENT_FUNCTION_LIST_DIR}/../${file}.cmake")
  endforeach()
  set(index 0)
  while(index LESS ARGC)
    set(word_${index} "${ARGV${index}}")
    math(EXPR index "${index} + 1")
  endwhile()

  csc_selection_declare(set word_ ${ARGC})
  csc_selection_possible(possible "${set}")
  set(choice_OK FALSE)
  if(possible)
    csc_select(choice "${set}")
    if(choice_OK)
      csc_selection_print("${set}" "${choice_WORDS}" "${choice_KEPT}" "${choice_REJECTED}")
    else() # raised here, so that the project's line stands near the top of CMake's call stack
      csc_selection_raise("${set}" "${choice_FIXED}" "${choice_WORDS}" "${choice_REJECTED}")
      csc_locate_again() # a check that follows looks at what CMake takes
    endif()
  endif()

  csc_outside_choices(variables)
  foreach(variable IN LISTS variables)
    if(choice_OK AND NOT choice_${variable} STREQUAL "")
      set(${variable} "${choice_${variable}}" PARENT_SCOPE)
    endif()
  endforeach()
  csc_requirement_get(result "${set}" RESULT_VARIABLE)
  if(NOT result STREQUAL "")
    set(${result} ${choice_OK} PARENT_SCOPE)
  endif()
endfunction()

# The name under which the requirements of the call are stored.
function(csc_selection_declare set_variable in count)
  csc_declare(set errors "${in}" ${count} SELECT)
  csc_settings_read(setting_errors)
  if(NOT "${errors}${setting_errors}" STREQUAL "")
    include("${CMAKE_CURRENT_FUNCTION_LIST_DIR}/../report/usage_error.cmake")
    csc_name_shown(name "${set}")
    csc_usage_subject(subject "cuda_stack_select() of ${name}" "${errors}")
    csc_usage_error("${subject}" "${errors}${setting_errors}")
  endif()
  set(${set_variable} "${set}" PARENT_SCOPE)
endfunction()

# May something be chosen? Too late a call is an error.
function(csc_selection_possible variable set)
  csc_property_get(enabled ENABLED_LANGUAGES)
  set(possible FALSE)
  if("CUDA" IN_LIST enabled)
    csc_selection_late("${set}")
  elseif(NOT CUDASTACKCHECK_ENABLED)
    csc_selection_none("${set}" "CUDASTACKCHECK_ENABLED is ${CUDASTACKCHECK_ENABLED}")
  elseif(NOT CUDASTACKCHECK_FACTS_FILE STREQUAL "")
    csc_selection_none("${set}" "CUDASTACKCHECK_FACTS_FILE is a recorded machine")
  else()
    set(possible TRUE)
  endif()
  set(${variable} ${possible} PARENT_SCOPE)
endfunction()
