# SPDX-License-Identifier: Apache-2.0
# The name of a requirement set, who asks, and what only one call may have.
include_guard(GLOBAL)

#[=[.rst:
csc_name_prefix
---------------
``csc_name_prefix(<variable> <name>)``: the prefix of a set's macros: its name in capitals, as a C identifier.
#]=]
function(csc_name_prefix variable name)
  string(TOUPPER "${name}" prefix)
  string(MAKE_C_IDENTIFIER "${prefix}" prefix)
  set(${variable} "${prefix}" PARENT_SCOPE)
endfunction()

# What only one call may have, such as a name, belongs to the first that claims it; gives who that was, or nothing.
function(csc_claim earlier_variable what asker)
  csc_property_get(earlier "csc/claim/${what}")
  if("${earlier}" STREQUAL "")
    set_property(GLOBAL PROPERTY "csc/claim/${what}" "${asker}")
  endif()
  set(${earlier_variable} "${earlier}" PARENT_SCOPE)
endfunction()

# Who asks: the name and the file of the call. (No command of CMake tells a function the caller's line;
# the call stack under an error does.)
function(csc_asker variable name)
  if(CMAKE_SCRIPT_MODE_FILE MATCHES "CudaStackDoctor")
    set(${variable} "the doctor" PARENT_SCOPE)
    return()
  endif()
  file(RELATIVE_PATH place "${CMAKE_SOURCE_DIR}" "${CMAKE_CURRENT_LIST_FILE}")
  if(place MATCHES "^\\.\\./")
    set(place "${CMAKE_CURRENT_LIST_FILE}")
  endif()
  set(${variable} "${name} in ${place}" PARENT_SCOPE)
endfunction()

# A name belongs to the first call that uses it.
function(csc_name_claim error_variable name asker)
  csc_value_validate(error NAME "${name}")
  if(name STREQUAL "")
    set(error "there is no project() yet, so a NAME is needed")
  endif()
  csc_property_get(earlier "csc/requirement/${name}/asker")
  if(error)
    string(APPEND error "\n")
  elseif(NOT "${earlier}" STREQUAL "")
    set(error "NAME \"${name}\" is taken by ${earlier}; give each call a NAME of its own\n")
  else()
    set_property(GLOBAL PROPERTY "csc/requirement/${name}/asker" "${asker}")
    csc_name_prefix(prefix "${name}") # fast-net and fast.net would both be FAST_NET
    csc_claim(earlier "prefix ${prefix}" "${asker}")
    if(NOT earlier STREQUAL "")
      set(error "NAME \"${name}\" makes macros with the prefix ${prefix}, as ${earlier} does; give it another NAME\n")
    endif()
  endif()
  set(${error_variable} "${error}" PARENT_SCOPE)
endfunction()

#[=[.rst:
csc_name_of_select, csc_name_shown
----------------------------------
``csc_name_of_select(<variable> <name>)``: the name under which the requirements of cuda_stack_select() are stored.
``csc_name_shown(<variable> <name>)``: of that, the name that the project gave.
#]=]
function(csc_name_of_select variable name)
  if(NOT name STREQUAL "")
    string(APPEND name "-select")
  endif()
  set(${variable} "${name}" PARENT_SCOPE)
endfunction()

function(csc_name_shown variable name)
  string(REGEX REPLACE "-select$" "" name "${name}")
  set(${variable} "${name}" PARENT_SCOPE)
endfunction()
