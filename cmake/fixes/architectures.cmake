# SPDX-License-Identifier: Apache-2.0
# What mends code that is not for the devices here.
include_guard(GLOBAL)
include("${CMAKE_CURRENT_LIST_DIR}/architecture_list.cmake")

#[=[.rst:
csc_fix_architectures
---------------------
``csc_fix_architectures(<name>)`` adds to the open finding the command that builds code for the devices here as well:
machine code, or PTX for a device that the toolkit does not know yet.
#]=]
function(csc_fix_architectures name)
  csc_architectures_wanted(wanted source "${name}")
  csc_architectures_built(elements "${name}")
  csc_devices_elements(own ${elements})
  set(note "code for the devices here")
  if(own MATCHES "-virtual")
    string(APPEND note "; the driver compiles what is virtual")
  endif()
  csc_devices_numbers(numbers)
  csc_devices_without_code(without)
  if(own STREQUAL "" AND NOT numbers)
    csc_finding_fix("Build machine code for the device that will run it: such as 90-real in CMAKE_CUDA_ARCHITECTURES." "")
  elseif(without)
    csc_fix_device_of_toolkit()
  elseif(own STREQUAL "")
    list(JOIN numbers "-real " numbers)
    csc_finding_fix("Build machine code for the devices, ${numbers}-real, in every target (CUDA_ARCHITECTURES)." "")
  elseif(source MATCHES "set by the project")
    list(JOIN own " " own)
    csc_finding_fix("Add ${own} to CMAKE_CUDA_ARCHITECTURES where it is set." "${note}")
  else()
    if(wanted MATCHES "^[^0-9]") # a word such as all-major, or OFF, stands alone
      set(wanted "")
    endif()
    set(all ${wanted} ${own})
    list(REMOVE_DUPLICATES all)
    csc_fix_architecture_list("${all}" "${note}" "${source}")
  endif()
endfunction()

#[=[.rst:
csc_fix_device_of_toolkit
-------------------------
Adds the last way where the toolkit builds nothing for the devices here: other devices.
#]=]
function(csc_fix_device_of_toolkit)
  csc_architectures_known(listed)
  string(REGEX REPLACE "^([0-9]+)([0-9]).*$" "\\1.\\2" oldest "${listed}")
  csc_finding_fix("Use a device of compute capability ${oldest} or newer with this toolkit." "" driver)
endfunction()

#[=[.rst:
csc_devices_without_code
------------------------
``csc_devices_without_code(<variable>)``: TRUE when there are devices here, and the toolkit builds for none of them.
#]=]
function(csc_devices_without_code variable)
  csc_devices_numbers(numbers)
  csc_devices_elements(own)
  set(without FALSE)
  if(numbers AND NOT own)
    set(without TRUE)
  endif()
  set(${variable} ${without} PARENT_SCOPE)
endfunction()

#[=[.rst:
csc_devices_elements
--------------------
``csc_devices_elements(<variable> [<element>...])``: what suits the devices here, as elements of
CMAKE_CUDA_ARCHITECTURES that the toolkit in use knows; without what runs machine code of these elements.
#]=]
function(csc_devices_elements variable)
  csc_architectures_known(listed)
  csc_fact_get(driver_cuda driver.cuda)
  csc_fact_get(toolkit toolkit.version)
  set(compiles TRUE)
  if(NOT driver_cuda STREQUAL "" AND NOT toolkit STREQUAL "")
    csc_driver_compiles(compiles "${driver_cuda}" "${toolkit}")
  endif()
  csc_devices_numbers(numbers)
  set(own "")
  foreach(number IN LISTS numbers)
    csc_architecture_outcome(has "${ARGN}" ${number} "${toolkit}" "${driver_cuda}")
    csc_architecture_for_device(element ${number} "${listed}" ${compiles})
    if(listed STREQUAL "")
      set(element ${number}-real)
    endif()
    if(NOT has_OUTCOME STREQUAL "machine_code")
      list(APPEND own ${element})
    endif()
  endforeach()
  list(REMOVE_DUPLICATES own)
  set(${variable} "${own}" PARENT_SCOPE)
endfunction()

#[=[.rst:
csc_fix_kernel
--------------
``csc_fix_kernel(<name>)`` adds what mends a kernel that does not run: machine code for the devices where the driver's first
error is about code, else what that error says.
#]=]
function(csc_fix_kernel name)
  csc_fact_get(ending probe.kernel)
  csc_fact_get(count device.count)
  set(error "")
  set(index 0)
  while(index LESS "0${count}")
    csc_fact_get(one kernel.${index}.error)
    csc_init_meaning(meaning "${one}" "-")
    if(error STREQUAL "" AND NOT meaning STREQUAL "busy")
      set(error "${one}")
    endif()
    math(EXPR index "${index} + 1")
  endwhile()
  if(error MATCHES "^(209|218|221|222|223)$")
    csc_driver_cause(cause "${error}")
    if(cause_NAME STREQUAL "jit_off")
      csc_fix_driver_cause(jit_off "${error}")
    endif()
    csc_fix_architectures("${name}")
  elseif(ending STREQUAL "not_built")
    csc_finding_fix("Use a toolkit that builds for the devices here: nvcc --list-gpu-code says for which it does." "" user)
  else()
    csc_driver_cause(cause "${error}")
    csc_fix_driver_cause("${cause_NAME}" "${error}")
  endif()
endfunction()
