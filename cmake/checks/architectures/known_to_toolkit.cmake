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
  The elements of CMAKE_CUDA_ARCHITECTURES (or CUDAARCHS in the environment), against what ``nvcc --list-gpu-arch`` says
  and what this CMake takes. native is right where the driver shows a device in the configure run. Where nobody has set
  architectures there is nothing to judge; OFF is fine.
Fix
  The list without what the toolkit does not know, another toolkit, or a number in the place of native.
When to waive
  When the targets get architectures of their own.
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
  csc_fact_get(declared architectures.declared)
  csc_fact_get(empty architectures.empty)
  csc_fact_get(cmake architectures.cmake)
  if(empty)
    csc_fact_source(source architectures.empty)
    csc_finding(fail "the list of architectures is empty")
    csc_finding_required("a number, a word such as all-major, or OFF" "CMake stops at an empty list (policy CMP0104)")
    csc_finding_found("nothing" "${source}")
    csc_fix_architecture_any()
    return()
  elseif(declared STREQUAL "")
    csc_finding(none "")
    return()
  endif()
  csc_architecture_words(word "${declared}" "${cmake}")
  if(word_PROBLEM STREQUAL "cmake")
    csc_architecture_needs_cmake("${word_ENTRY}" "${word_BETTER}")
  elseif(word_PROBLEM STREQUAL "spelling")
    csc_architecture_misspelt("${word_ENTRY}" "${word_BETTER}")
  elseif(declared STREQUAL "native")
    csc_architecture_native()
  else()
    csc_architecture_against_toolkit("${name}" "${declared}")
  endif()
endfunction()

function(csc_architecture_needs_cmake entry version)
  csc_fact_get(cmake architectures.cmake)
  csc_architecture_found("${entry}")
  csc_finding(fail "this CMake does not know the architecture ${entry}")
  csc_finding_required("CMake ${version} or newer" "older ones pass nvcc what it does not take, or refuse it")
  csc_finding_because("this is CMake ${cmake}" "")
  csc_fix_architecture_any()
  csc_finding_fix("Use CMake ${version} or newer." "")
endfunction()

function(csc_architecture_misspelt entry better)
  csc_architecture_found("${entry}")
  csc_finding(fail "an architecture is not spelt as CMake takes it")
  csc_finding_required("numbers such as 86, 90a or 80-virtual" "or all, all-major, native or OFF, which stand alone")
  if(better STREQUAL "")
    csc_fix_architecture_any()
  else()
    csc_fix_architecture_list("${better}" "the same, as CMake takes it")
  endif()
endfunction()

# Where CMake and nvcc look for a device, and none is there.
function(csc_architecture_native)
  csc_fact_get(count device.count)
  csc_fact_get(error driver.init_error)
  csc_fact_get(nodes driver.device_nodes)
  csc_fact_known(library driver.library)
  csc_init_meaning(meaning "${error}" "${nodes}")
  csc_fact_reason(reason device.count)
  if(count GREATER 0)
    csc_finding(pass "native, and a device is here")
    return()
  elseif(NOT count STREQUAL "0" AND NOT meaning STREQUAL "absent" AND library)
    csc_finding(unknown "native, and the devices are not known: ${reason}")
    return()
  endif()
  csc_architecture_found("native")
  csc_finding(fail "native needs a device, and none is visible here")
  csc_finding_required("a device in the configure run" "native stands for the devices that are visible then")
  if(count STREQUAL "0")
    set(reason "the driver shows no device")
  elseif(meaning STREQUAL "absent")
    set(reason "the driver finds no device")
  elseif(reason STREQUAL "it was not looked for")
    set(reason "there is no driver")
  endif()
  csc_finding_because("${reason}" "a container that is being built sees none, either")
  csc_fix_architecture_any()
endfunction()

# The field `found` of an element, with all that was declared where that is more.
function(csc_architecture_found entry)
  csc_fact_get(declared architectures.declared)
  csc_fact_source(source architectures.declared)
  set(where "${source}")
  if(NOT declared STREQUAL entry)
    set(where "in ${declared}, ${source}")
  endif()
  csc_finding_found("${entry}" "${where}")
endfunction()
