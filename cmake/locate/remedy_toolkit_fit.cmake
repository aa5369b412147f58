# SPDX-License-Identifier: Apache-2.0
# How well another toolkit of this machine would fit what the rest of the stack is.
include_guard(GLOBAL)
include("${CMAKE_CURRENT_LIST_DIR}/../declare/architectures.cmake")
include("${CMAKE_CURRENT_LIST_DIR}/../rules/cudnn.cmake")

#[=[.rst:
csc_remedy_toolkit_lacks
------------------------
``csc_remedy_toolkit_lacks(<variable> <name> <version>)``: how many of these a toolkit of this version would leave wrong, or
make so: an architecture of the set that it does not know; a device here that could not run what it builds for them; the
cuDNN that is here, for another CUDA major.
#]=]
function(csc_remedy_toolkit_lacks variable name version)
  csc_version_major_minor(release "${version}")
  csc_architectures_of_release(listed "${release}")
  csc_architectures_wanted(wanted source "${name}")
  csc_devices_numbers(devices)
  csc_architectures_expand(elements "${wanted}" "${listed}" "${devices}")
  csc_remedy_toolkit_knows(knows "${elements}" "${listed}" "${release}")
  csc_remedy_toolkit_runs(runs "${elements}" "${version}")
  csc_remedy_toolkit_cudnn(serves "${version}")
  set(lacks 0)
  foreach(good IN ITEMS ${knows} ${runs} ${serves})
    if(NOT good)
      math(EXPR lacks "${lacks} + 1")
    endif()
  endforeach()
  set(${variable} ${lacks} PARENT_SCOPE)
endfunction()

function(csc_remedy_toolkit_knows variable elements listed release)
  set(knows TRUE)
  foreach(element IN LISTS elements)
    csc_architecture_known(known "${element}" "${listed}" "${release}")
    if(NOT known)
      set(knows FALSE)
    endif()
  endforeach()
  set(${variable} ${knows} PARENT_SCOPE)
endfunction()

function(csc_remedy_toolkit_runs variable elements version)
  csc_fact_get(driver driver.cuda)
  csc_fact_get(count device.count)
  set(runs TRUE)
  set(index 0)
  while(NOT "${elements}" STREQUAL "" AND index LESS "0${count}")
    csc_fact_get(capability device.${index}.compute_capability)
    if(NOT capability STREQUAL "")
      csc_architecture_outcome(code "${elements}" "${capability}" "${version}" "${driver}")
      if(NOT code_ERROR STREQUAL "")
        set(runs FALSE)
      endif()
    endif()
    math(EXPR index "${index} + 1")
  endwhile()
  set(${variable} ${runs} PARENT_SCOPE)
endfunction()

# A cuDNN in the folder of the toolkit in use is not the one that another toolkit would get.
function(csc_remedy_toolkit_cudnn variable version)
  csc_fact_get(built_for cudnn.built_for)
  csc_fact_get(library cudnn.library_file)
  csc_fact_get(root toolkit.root)
  string(FIND "${library}" "${root}/" place)
  set(serves TRUE)
  if(NOT built_for STREQUAL "" AND (root STREQUAL "" OR NOT place EQUAL 0))
    csc_cudnn_serves_toolkit(serves "${built_for}" "${version}")
  endif()
  set(${variable} ${serves} PARENT_SCOPE)
endfunction()
