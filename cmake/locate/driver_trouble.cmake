# SPDX-License-Identifier: Apache-2.0
# What may be the cause when a driver is sick: looked for only then, so that a healthy machine pays nothing.
include_guard(GLOBAL)

#[=[.rst:
csc_driver_trouble_locate
-------------------------
Sets the facts driver.kernel_modules, .uvm_node, .switch_nodes, .fabric_manager, .mps and .jit_off. Once a configure run.
#]=]
function(csc_driver_trouble_locate)
  get_property(done GLOBAL PROPERTY csc/located/driver_trouble SET)
  if(done)
    return()
  endif()
  set_property(GLOBAL PROPERTY csc/located/driver_trouble TRUE)
  csc_platform_kernel_modules(modules)
  if(modules STREQUAL "NOTFOUND")
    csc_fact_unknown(driver.kernel_modules "this system does not show the modules of its kernel")
  else()
    csc_driver_list(driver.kernel_modules /proc/modules ${modules})
  endif()
  csc_platform_driver_nodes(uvm switches)
  csc_fact_set(driver.uvm_node ${uvm} "/dev/nvidia-uvm")
  csc_driver_list(driver.switch_nodes /dev ${switches})
  csc_platform_fabric_manager(running source)
  csc_fact_set(driver.fabric_manager ${running} "${source}")
  csc_driver_environment()
endfunction()

# Variables that change what the driver does, and the place of an MPS server.
function(csc_driver_environment)
  set(off "")
  foreach(name IN ITEMS CUDA_DISABLE_PTX_JIT CUDA_DISABLE_JIT)
    csc_outside_environment(value ${name})
    if(NOT value MATCHES "^0*$")
      list(APPEND off ${name})
    endif()
  endforeach()
  csc_driver_list(driver.jit_off "the environment" ${off})
  csc_outside_environment(pipe CUDA_MPS_PIPE_DIRECTORY)
  if(NOT pipe STREQUAL "")
    csc_text_one_line(pipe "${pipe}")
    csc_fact_set(driver.mps "${pipe}" "CUDA_MPS_PIPE_DIRECTORY in the environment")
  elseif(EXISTS /tmp/nvidia-mps/control) # where it is when nobody names another place
    csc_fact_set(driver.mps /tmp/nvidia-mps "the folder of a server that runs, or has run")
  else()
    csc_fact_set(driver.mps - "CUDA_MPS_PIPE_DIRECTORY, /tmp/nvidia-mps")
  endif()
endfunction()
