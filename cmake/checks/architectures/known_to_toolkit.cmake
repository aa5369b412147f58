# SPDX-License-Identifier: Apache-2.0
#[=[.rst:
architectures.known_to_toolkit
------------------------------

CMake and the toolkit know the architectures that are to be built for.

Why it matters
  One number that nvcc has dropped, or does not know yet, stops CMake's own test of the compiler, with "Unsupported gpu
  architecture" in the middle of a long text. Words such as native depend on CMake's version, and on a device: without
  one, CMake stops at the end of the configure run, or from 3.28 on builds for nvcc's default without a word.
How it is found
  The elements of CMAKE_CUDA_ARCHITECTURES (or CUDAARCHS in the environment), then those of ``ARCHITECTURES``, against
  what ``nvcc --list-gpu-arch`` says and what this CMake takes. native is right where the driver shows devices in the
  configure run, and the toolkit knows them. Where nobody has set architectures there is nothing to judge; OFF is fine.
Fix
  The list without what the toolkit does not know, another toolkit, or a number in the place of native.
When to waive
  When ARCHITECTURES alone names what is not known. At CMAKE_CUDA_ARCHITECTURES CMake stops all the same.
Since
  1.0
#]=]
include_guard(GLOBAL)
include("${CMAKE_CURRENT_LIST_DIR}/../../rules/architecture_words.cmake")
include("${CMAKE_CURRENT_LIST_DIR}/../../fixes/architecture_list.cmake")
include("${CMAKE_CURRENT_LIST_DIR}/../architecture_numbers.cmake")

csc_check_define(
  architectures.known_to_toolkit
  SINCE 1.0
  AREA toolkit
  AFTER toolkit.found
)

function(csc_check_architectures_known_to_toolkit name)
  csc_fact_get(empty architectures.empty)
  if(empty)
    csc_fact_source(source architectures.empty)
    csc_finding(fail "the list of architectures is empty")
    csc_finding_required("a number, a word such as all-major, or OFF" "CMake stops at an empty list (policy CMP0104)")
    csc_finding_found("nothing" "${source}")
    csc_fix_architecture_any("${source}")
    csc_finding_waive_in_vain()
    return()
  endif()
  # CMake's own test of the compiler takes its variable, whatever the project's keyword says.
  csc_finding(none "")
  csc_fact_get(declared architectures.declared)
  csc_fact_source(source architectures.declared)
  csc_architectures_judge(well "${name}" "${declared}" "${source}")
  csc_requirement_get(asked "${name}" ARCHITECTURES)
  if(well AND NOT asked STREQUAL "" AND NOT asked STREQUAL declared)
    csc_architectures_judge(well "${name}" "${asked}" "ARCHITECTURES")
  endif()
endfunction()

# Writes the finding about one list, and says whether it is well; without a list it leaves the finding as it is.
function(csc_architectures_judge well_variable name declared source)
  csc_fact_get(cmake architectures.cmake)
  if(cmake STREQUAL "") # only a keyword says what is built: CMake's variable is of no account
    set(cmake 999)
  endif()
  csc_architecture_words(word "${declared}" "${cmake}")
  if(declared STREQUAL "")
    set(${well_variable} TRUE PARENT_SCOPE)
    return()
  elseif(word_PROBLEM STREQUAL "cmake")
    csc_architecture_needs_cmake("${word_ENTRY}" "${word_BETTER}" "${declared}" "${source}")
  elseif(word_PROBLEM STREQUAL "spelling")
    csc_architecture_misspelt("${word_ENTRY}" "${word_BETTER}" "${declared}" "${source}")
  elseif(declared STREQUAL "native")
    csc_architecture_native("${name}" "${source}")
  else()
    csc_architecture_against_toolkit("${name}" "${declared}" "${source}")
  endif()
  csc_finding_get(status "${name}" architectures.known_to_toolkit status)
  set(${well_variable} TRUE PARENT_SCOPE)
  if(status STREQUAL "fail")
    set(${well_variable} FALSE PARENT_SCOPE)
    csc_fact_source(rule toolkit.nvcc)
    if(NOT source STREQUAL "ARCHITECTURES" AND NOT declared STREQUAL "native" AND NOT rule MATCHES "^configured ")
      csc_finding_waive_in_vain()
    endif()
  endif()
endfunction()

function(csc_architecture_needs_cmake entry version declared source)
  csc_fact_get(cmake architectures.cmake)
  csc_architecture_found("${entry}" "${declared}" "${source}")
  csc_finding(fail "this CMake does not know the architecture ${entry}")
  csc_finding_required("CMake ${version} or newer" "older ones pass nvcc what it does not take, or refuse it")
  csc_finding_because("this is CMake ${cmake}" "")
  csc_fix_architecture_any("${source}")
  csc_finding_fix("Use CMake ${version} or newer." "" user)
endfunction()

function(csc_architecture_misspelt entry better declared source)
  csc_architecture_found("${entry}" "${declared}" "${source}")
  csc_finding(fail "an architecture is not spelt as CMake takes it")
  csc_finding_required("numbers such as 86, 90a or 80-virtual" "or all, all-major, native or OFF, which stand alone")
  if(better STREQUAL "")
    csc_fix_architecture_any("${source}")
  else()
    csc_fix_architecture_list("${better}" "the same, as CMake takes it" "${source}")
  endif()
endfunction()

# Where CMake and nvcc look for devices, and there are none, or some that the toolkit does not know.
function(csc_architecture_native name source)
  csc_fact_get(count device.count)
  csc_fact_get(error driver.init_error)
  csc_fact_get(visible driver.visible_devices)
  csc_fact_known(library driver.library)
  csc_visible_may_hide(hides "${visible}")
  csc_fact_reason(reason device.count)
  if(count GREATER 0)
    csc_devices_numbers(numbers)
    if(numbers STREQUAL "")
      csc_finding(unknown "native, and no device tells its compute capability")
    else()
      csc_architecture_against_toolkit("${name}" "${numbers}" "native, ${source}")
    endif()
    return()
  elseif(NOT count STREQUAL "0" AND NOT error STREQUAL "100" AND library)
    csc_finding(unknown "native, and the devices are not known: ${reason}")
    return()
  endif()
  csc_architecture_found("native" "native" "${source}")
  csc_finding(fail "native needs a device, and none is visible here")
  csc_finding_required("a device in the configure run" "native stands for the devices that are visible then")
  if(count STREQUAL "0")
    set(reason "the driver shows no device")
  elseif(error STREQUAL "100" AND hides)
    set(reason "the driver shows no device: CUDA_VISIBLE_DEVICES is ${visible}")
  elseif(error STREQUAL "100")
    set(reason "the driver finds no device")
  elseif(reason STREQUAL "it was not looked for")
    set(reason "there is no driver")
  endif()
  csc_finding_because("${reason}" "a container that is being built sees none, either")
  if(error STREQUAL "100" AND hides)
    csc_fix_visible_devices()
  endif()
  csc_fix_architecture_any("${source}")
endfunction()
