# SPDX-License-Identifier: Apache-2.0
# Stage 7: what the project builds with: the config header and the target that leads to it.
include_guard(GLOBAL)

#[=[.rst:
csc_generate
------------
``csc_generate(<name>)`` writes the config header, when the requirement set asks for one.
#]=]
function(csc_generate name)
  csc_requirement_get(header "${name}" CONFIG_HEADER)
  if(NOT header STREQUAL "")
    include("${CMAKE_CURRENT_FUNCTION_LIST_DIR}/header.cmake")
    csc_header_write("${name}" "${header}")
  endif()
endfunction()

#[=[.rst:
csc_target_make
---------------
``csc_target_make(<name>)`` makes the target ``<name>::cuda_stack``. Its include folder is the header's, or the
one above
when the header's folder has the set's name, so that ``#include <fastnet/cuda_stack.h>`` works for
``.../fastnet/cuda_stack.h``. The target is there without a header, too, and then adds nothing.
#]=]
function(csc_target_make name)
  csc_requirement_get(header "${name}" CONFIG_HEADER)
  add_library(${name}::cuda_stack INTERFACE IMPORTED GLOBAL)
  if(NOT header STREQUAL "")
    get_filename_component(folder "${header}" DIRECTORY)
    get_filename_component(folder_name "${folder}" NAME)
    if(folder_name STREQUAL name)
      get_filename_component(folder "${folder}" DIRECTORY)
    endif()
    set_property(TARGET ${name}::cuda_stack PROPERTY INTERFACE_INCLUDE_DIRECTORIES "${folder}")
  endif()
endfunction()
