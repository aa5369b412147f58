# SPDX-License-Identifier: Apache-2.0
# What the environment's variables say of toolkits and libraries, against the toolkit in use.
include_guard(GLOBAL)
include("${CMAKE_CURRENT_LIST_DIR}/environment_cache.cmake")

#[=[.rst:
csc_environment_locate
----------------------
Facts environment.*, but for environment.cache.*, which are always looked for. Once a configure run, and each time anew:
it takes a few looks at files, and what people set changes without one.
#]=]
function(csc_environment_locate)
  get_property(done GLOBAL PROPERTY csc/located/environment SET)
  if(done)
    return()
  endif()
  set_property(GLOBAL PROPERTY csc/located/environment TRUE)
  foreach(file IN ITEMS data/environment_variables locate/toolkit_layout locate/toolkit_tree
                        locate/environment_variables locate/environment_places locate/environment_libraries
                        locate/environment_cudnn
  )
    include("${CMAKE_CURRENT_FUNCTION_LIST_DIR}/../${file}.cmake")
  endforeach()
  csc_environment_variables_locate()
  csc_environment_libraries_locate()
  csc_facts_list(keys environment)
  list(FILTER keys EXCLUDE REGEX "^environment\\.cache\\.")
  csc_facts_to_lines(text ${keys})
  csc_area_digest_set(environment "${text}")
endfunction()
