# SPDX-License-Identifier: Apache-2.0
# What mends code that is not for the devices here.
include_guard(GLOBAL)

#[=[.rst:
csc_fix_architectures
---------------------
Adds to the open finding the command that builds machine code for the devices here as well.
#]=]
function(csc_fix_architectures)
  csc_fact_get(architectures toolkit.architectures)
  csc_fact_source(source toolkit.architectures)
  csc_fact_get(configure remedy.reconfigure)
  csc_device_architectures(own)
  if(own STREQUAL "")
    csc_finding_fix("Build machine code for the devices as well: such as 90-real in CMAKE_CUDA_ARCHITECTURES." "")
    return()
  endif()
  if(source MATCHES "set by the project")
    csc_finding_fix("Add ${own} to CMAKE_CUDA_ARCHITECTURES where it is set." "code for the devices here")
    return()
  endif()
  string(REPLACE " " ";" all "${architectures} ${own}")
  list(REMOVE_ITEM all -)
  list(REMOVE_DUPLICATES all)
  csc_text_shell(value "-DCMAKE_CUDA_ARCHITECTURES=${all}")
  csc_finding_fix("${configure} ${value}" "code for the devices here")
endfunction()

# The machine code of the devices here, as elements of CMAKE_CUDA_ARCHITECTURES with blanks between.
function(csc_device_architectures variable)
  csc_fact_get(count device.count)
  set(own "")
  set(index 0)
  while(index LESS "0${count}")
    csc_fact_get(capability device.${index}.compute_capability)
    if(NOT capability STREQUAL "")
      string(REPLACE "." "" number "${capability}")
      list(APPEND own "${number}-real")
    endif()
    math(EXPR index "${index} + 1")
  endwhile()
  list(REMOVE_DUPLICATES own)
  list(JOIN own " " own)
  set(${variable} "${own}" PARENT_SCOPE)
endfunction()

#[=[.rst:
csc_fix_kernel
--------------
Adds what mends a kernel that does not run: machine code for the devices, unless the declared code already holds it; else
as the driver's first error says.
#]=]
function(csc_fix_kernel)
  csc_fact_get(architectures toolkit.architectures)
  csc_architecture_declared(declared "${architectures}")
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
  if(declared AND error MATCHES "^(209|218|221|222|223)$")
    csc_fix_architectures()
  elseif(ending STREQUAL "not_built")
    csc_finding_fix("Use a toolkit that builds for the devices here: nvcc --list-gpu-code says for which it does." "")
  else()
    csc_fix_driver_error("${error}")
  endif()
endfunction()
