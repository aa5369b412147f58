# SPDX-License-Identifier: Apache-2.0
#[=[.rst:
cuda_stack_check
----------------

Checks the CUDA stack of this machine against what the project needs, and stops with one message that names the cause
and the command that mends it::

  cuda_stack_check(
    [NAME <name>]
    [TOOLKIT <range>]
    [DRIVER <range>] [DRIVER_WINDOWS <range>] [DRIVER_CUDA <range>]
    [RUNTIME <range>]
    [COMPUTE_CAPABILITY <range>] [DEVICES <number>|ALL] [DEVICE_MEMORY <amount>]
    [CUDNN <range>]
    [ARCHITECTURES <architecture>...]
    [HOST_COMPILER]
    [ENVIRONMENT]
    [OPTIONAL <check or area>...]
    [WITHOUT_GPU DEFER|FAIL]
    [ON_FAILURE FATAL_ERROR|WARNING|STATUS]
    [REQUIREMENTS_FILE <file>]
    [CONFIG_HEADER <file>]
    [REPORT <file>]
    [RESULT_VARIABLE <variable>])

Works before any language is enabled and after; called before ``enable_language(CUDA)`` it spares the user CMake's own
compiler dump. Without a requirement it checks that the stack agrees with itself.

``NAME``
  Name of this set of requirements, one a call; prefix of the header's macros and of the target. Default:
  ``PROJECT_NAME``.
``TOOLKIT``
  Version of the toolkit that CMake's CUDA language takes: ``11.8`` (at least), ``11.8...12.9`` or ``11.8...<14``.
``DRIVER``, ``DRIVER_WINDOWS``
  Driver release, such as ``520.61.05``; on Windows and inside WSL, whose numbers are others, ``522.06``.
``DRIVER_CUDA``
  The driver's CUDA version: what nvidia-smi prints as "CUDA Version". It is not the toolkit's.
``RUNTIME``
  Version of the runtime library (libcudart) that a program would load.
``COMPUTE_CAPABILITY``
  Compute capability of the devices, such as ``8.0...<13``.
``DEVICES``
  How many devices must meet what is asked of devices: a number, or ``ALL`` that are here. Default: 1.
``DEVICE_MEMORY``
  Memory that a device must have, used or not, such as ``16GiB``: KB, MB, GB, TB, KiB, MiB, GiB or TiB.
``CUDNN``
  Version of cuDNN: of its header and of the library that would be loaded, which must fit each other and the
  toolkit's CUDA.
``ARCHITECTURES``
  What will be built, as elements of CMAKE_CUDA_ARCHITECTURES (``80-real``, ``90``, ``100f``; ``native``, ``all`` and
  ``all-major`` stand alone), for a project that sets its targets' architectures itself. Default:
  CMAKE_CUDA_ARCHITECTURES.
``HOST_COMPILER``
  nvcc must take its host compiler by itself, without a flag that overrides its check. (That it takes it at all is always
  checked.)
``ENVIRONMENT``
  PATH and the variables that people set (CUDA_HOME, LD_LIBRARY_PATH ...) must agree with the toolkit in use.
``OPTIONAL``
  Ids or areas of checks that only warn when they fail.
``WITHOUT_GPU``
  What becomes of the checks of driver and devices where there is none: with ``DEFER`` they are unknown, with ``FAIL`` a
  driver and a device must be here. Default: ``DEFER``.
``ON_FAILURE``
  How the message about failed checks is raised. Default: ``FATAL_ERROR``.
``REQUIREMENTS_FILE``
  JSON file with the same keys in lower case (``schemas/requirements.schema.json``); relative to the current
  source folder.
``CONFIG_HEADER``
  Header to write; relative to the current binary folder. Used through the target ``<name>::cuda_stack``.
``REPORT``
  Report to write as JSON (``schemas/report.schema.json``); relative to the current binary folder. Default:
  ``<name>-cuda-stack-report.json`` there.
``RESULT_VARIABLE``
  Set to TRUE unless a check failed, else FALSE; ``<variable>_UNKNOWN`` to the checks that could not be made here.

An unknown keyword, one that is given twice or without a value, a malformed or empty range, an unknown check: an error
that shows what was written and the nearest valid word.
#]=]
include_guard(GLOBAL)

function(cuda_stack_check)
  list(APPEND CMAKE_MESSAGE_CONTEXT cuda_stack_check)
  foreach(file IN ITEMS declare/declare locate/locate report/report report/replay report/choice generate/generate)
    include("${CMAKE_CURRENT_FUNCTION_LIST_DIR}/../${file}.cmake")
  endforeach()
  set(index 0)
  while(index LESS ARGC)
    set(word_${index} "${ARGV${index}}")
    math(EXPR index "${index} + 1")
  endwhile()

  csc_declare(name errors word_ ${ARGC})
  csc_settings_read(setting_errors)
  if(NOT "${errors}${setting_errors}" STREQUAL "")
    include("${CMAKE_CURRENT_FUNCTION_LIST_DIR}/../report/usage_error.cmake")
    csc_usage_subject(subject "cuda_stack_check() of ${name}" "${errors}")
    csc_usage_error("${subject}" "${errors}${setting_errors}")
  endif()
  csc_target_make("${name}")
  if(CUDASTACKCHECK_ENABLED)
    csc_locate(problem "${name}")
    csc_stack_check(message_due "${name}" "${problem}")
    if(message_due) # raised here, so that the project's line stands near the top of CMake's call stack
      csc_report_raise("${name}")
    endif()
  else()
    csc_report_disabled("${name}")
    csc_generate("${name}")
  endif()

  csc_requirement_get(result "${name}" RESULT_VARIABLE)
  if(NOT result STREQUAL "")
    csc_report_result(ok unknown "${name}")
    set(${result} ${ok} PARENT_SCOPE)
    set(${result}_UNKNOWN "${unknown}" PARENT_SCOPE)
  endif()
endfunction()

# From what was located to the verdict; a recorded machine whose file cannot be read is the user's error. Says whether
# the verdict is new, and a message may be due.
function(csc_stack_check message_due name problem)
  if(NOT problem STREQUAL "")
    include("${CMAKE_CURRENT_FUNCTION_LIST_DIR}/../report/usage_error.cmake")
    csc_usage_error("CudaStackCheck's cache variables" "${problem}")
  endif()
  csc_choice_compare_later()
  csc_verdict_replay(replayed "${name}")
  set(${message_due} FALSE PARENT_SCOPE)
  if(NOT replayed)
    csc_check_anew("${name}")
    set(${message_due} TRUE PARENT_SCOPE)
  endif()
endfunction()

# The stages behind locate, when no kept verdict stands.
function(csc_check_anew name)
  include("${CMAKE_CURRENT_FUNCTION_LIST_DIR}/examine.cmake")
  csc_examine("${name}" WHERE_NEEDED)
  csc_report("${name}")
  csc_generate("${name}")
  csc_verdict_keep("${name}")
endfunction()
