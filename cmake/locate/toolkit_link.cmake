# SPDX-License-Identifier: Apache-2.0
# An nvcc that is reached through a link.
include_guard(GLOBAL)

#[=[.rst:
csc_toolkit_link
----------------
``csc_toolkit_link(<nvcc>)``: fact toolkit.nvcc_target. An nvcc that is called through a link in another folder looks for
its parts beside the link. Through a folder that is a link nvcc finds them, but CMake takes the folder above by the
path's text.
#]=]
function(csc_toolkit_link nvcc)
  csc_real_path(target "${nvcc}")
  get_filename_component(folder "${nvcc}" DIRECTORY)
  get_filename_component(above "${folder}" DIRECTORY)
  get_filename_component(target_folder "${target}" DIRECTORY)
  get_filename_component(target_above "${target_folder}" DIRECTORY)
  csc_real_path(folder "${folder}")
  csc_real_path(above "${above}")
  if(NOT target_folder STREQUAL folder)
    csc_fact_set(toolkit.nvcc_target "${target}" "${nvcc} is a link")
  elseif(NOT target_above STREQUAL above)
    csc_fact_set(toolkit.nvcc_target "${target}" "the folder of ${nvcc} is a link")
  else()
    csc_fact_unknown(toolkit.nvcc_target "it is no link to another folder")
  endif()
endfunction()
