# SPDX-License-Identifier: Apache-2.0
#[=[.rst:
cuda_stack_get
--------------

One fact about the stack, after :command:`cuda_stack_check`::

  cuda_stack_get(<variable> <fact>)

Sets ``<variable>`` to the value of the fact, such as ``toolkit.version`` or ``cudnn.library_version``
(``docs/facts.md`` lists all). A fact that is not known gives an empty value, and ``<variable>_UNKNOWN`` says
why; that is
empty when there is a value. An unknown name is an error that shows the nearest one.
#]=]
include_guard(GLOBAL)

function(cuda_stack_get)
  list(APPEND CMAKE_MESSAGE_CONTEXT cuda_stack_get)
  foreach(file IN ITEMS text/nearest declare/words facts/facts facts/keys report/usage_error)
    include("${CMAKE_CURRENT_FUNCTION_LIST_DIR}/../${file}.cmake")
  endforeach()
  set(error "")
  csc_property_get(keys csc/fact_keys)
  if(NOT ARGC EQUAL 2 OR "${ARGV0}" STREQUAL "")
    set(error "it takes a variable and a fact: cuda_stack_get(version toolkit.version)\n")
  else()
    csc_fact_row(row "${ARGV1}")
  endif()
  if(error STREQUAL "" AND NOT row IN_LIST keys)
    csc_unknown_word(error "unknown fact" "${ARGV1}" ${keys})
    string(APPEND error "\n")
  endif()
  if(NOT error STREQUAL "")
    list(JOIN ARGV " " words)
    csc_usage_error("cuda_stack_get(${words})" "${error}")
  endif()
  csc_fact_get(value "${ARGV1}")
  csc_fact_reason(reason "${ARGV1}")
  set(${ARGV0} "${value}" PARENT_SCOPE)
  set(${ARGV0}_UNKNOWN "${reason}" PARENT_SCOPE)
endfunction()
