# SPDX-License-Identifier: Apache-2.0
# The keywords of cuda_stack_check(), and what kind of value each takes. A requirements file has the same
# keys in lower case, but for those marked CALL_ONLY; those marked CHECK_ONLY are none of cuda_stack_select(). Kinds: NAME, RANGE (a version range, and between
# which numbers its first one lies), COUNT (a number from 1 on,
# or ALL), FLAG (given or not, without a value),
# MEMORY (a number with its unit), CHECKS (ids or areas of checks, one or more), ARCHITECTURES (elements of
# CMAKE_CUDA_ARCHITECTURES, one or more), CHOICE (one of the words
# behind it), FILE (to read), OUTPUT (a file to write), VARIABLE (set in the caller).
include_guard(GLOBAL)

function(csc_keyword keyword kind)
  set_property(GLOBAL PROPERTY "csc/keyword/${keyword}" "${kind}")
  set_property(GLOBAL PROPERTY "csc/keyword/${keyword}/more" "${ARGN}")
  set_property(GLOBAL APPEND PROPERTY csc/keywords "${keyword}")
endfunction()

csc_keyword(NAME NAME)
csc_keyword(TOOLKIT RANGE 1 99)
csc_keyword(DRIVER RANGE 100 9999)
csc_keyword(DRIVER_WINDOWS RANGE 100 9999)
csc_keyword(DRIVER_CUDA RANGE 1 99)
csc_keyword(RUNTIME RANGE 1 99)
csc_keyword(COMPUTE_CAPABILITY RANGE 1 29)
csc_keyword(DEVICES COUNT)
csc_keyword(DEVICE_MEMORY MEMORY)
csc_keyword(CUDNN RANGE 1 99)
csc_keyword(ARCHITECTURES ARCHITECTURES)
csc_keyword(HOST_COMPILER FLAG)
csc_keyword(ENVIRONMENT FLAG CHECK_ONLY)
csc_keyword(OPTIONAL CHECKS)
csc_keyword(WITHOUT_GPU CHOICE DEFER FAIL)
csc_keyword(ON_FAILURE CHOICE FATAL_ERROR WARNING STATUS)
csc_keyword(REQUIREMENTS_FILE FILE CALL_ONLY)
csc_keyword(CONFIG_HEADER OUTPUT CHECK_ONLY)
csc_keyword(REPORT OUTPUT CHECK_ONLY)
csc_keyword(RESULT_VARIABLE VARIABLE)

#[=[.rst:
csc_keyword_kind, csc_keyword_is_list, csc_keyword_more, csc_keywords
---------------------------------------------------------------------
``csc_keyword_kind(<variable> <word>)``: the kind of a keyword, empty when the word is none.
``csc_keyword_is_list(<variable> <kind>)``: TRUE when keywords of this kind take one or more words.
``csc_keyword_more(<variable> <keyword>)``: the words behind the kind in the table.
``csc_keywords(<variable>)``: all keywords.
#]=]
function(csc_keyword_kind variable word)
  csc_property_get(kind "csc/keyword/${word}")
  set(${variable} "${kind}" PARENT_SCOPE)
endfunction()

function(csc_keyword_is_list variable kind)
  set(is_list FALSE)
  if(kind MATCHES "^(CHECKS|ARCHITECTURES)$")
    set(is_list TRUE)
  endif()
  set(${variable} ${is_list} PARENT_SCOPE)
endfunction()

function(csc_keyword_more variable keyword)
  csc_property_get(more "csc/keyword/${keyword}/more")
  set(${variable} "${more}" PARENT_SCOPE)
endfunction()

function(csc_keywords variable)
  csc_property_get(keywords csc/keywords)
  set(${variable} "${keywords}" PARENT_SCOPE)
endfunction()
