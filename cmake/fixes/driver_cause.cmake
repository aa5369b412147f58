# SPDX-License-Identifier: Apache-2.0
# What mends a sick driver, by the cause that was found (checks/driver_causes.cmake).
include_guard(GLOBAL)
include("${CMAKE_CURRENT_LIST_DIR}/shell.cmake")

#[=[.rst:
csc_fix_driver_cause
--------------------
``csc_fix_driver_cause(<cause> <error>)`` adds to the open finding what mends this cause; without one, what the tables say
of the error.
#]=]
function(csc_fix_driver_cause cause error)
  csc_property_get(do "csc/driver_error/${error}/DO")
  if(cause MATCHES "^(nouveau|no_module|no_nodes|no_uvm|refused|fabric|container)$")
    csc_fix_kernel_side(${cause})
  elseif(cause STREQUAL "hidden")
    csc_fix_visible_devices()
  elseif(cause MATCHES "^(mps|jit_off)$")
    csc_fix_driver_variables(${cause} "${do}")
  elseif(cause STREQUAL "management")
    csc_fact_get(management driver.management_error)
    csc_property_get(do "csc/management_error/${management}/DO")
    csc_fix_sentence("${do}")
  elseif(cause MATCHES "^(stub|compat)$")
    csc_fix_driver_library(mended)
    if(NOT mended)
      csc_fix_sentence("${do}")
    endif()
  elseif("${do}" STREQUAL "")
    csc_finding_fix("See what nvidia-smi says as this user, and the kernel's log." "")
  else()
    csc_fix_sentence("${do}")
  endif()
endfunction()

# What a table says is to be done, which is more or less by its verb.
function(csc_fix_sentence sentence)
  set(level here)
  if(sentence MATCHES "^(Restart|Install) ")
    set(level driver)
  elseif(sentence MATCHES "^(Let this user|Start nvidia-fabricmanager) |sudo |nvidia-modprobe ")
    set(level root)
  endif()
  csc_finding_fix("${sentence}" "" ${level})
endfunction()

# Modules, device files and services are the machine's: a container has to be given them.
function(csc_fix_kernel_side cause)
  csc_fact_get(container machine.container)
  csc_fact_get(group driver.refused_group)
  csc_fact_get(release driver.module_release)
  if(container STREQUAL "yes" AND cause STREQUAL "no_uvm")
    csc_finding_fix(
      "Run nvidia-modprobe -u -c 0 on the host, and give the container /dev/nvidia-uvm and /dev/nvidia-uvm-tools."
      "docker run --gpus all gives it all; podman run --device nvidia.com/gpu=all" driver
    )
  elseif(container STREQUAL "yes" AND cause STREQUAL "fabric")
    csc_finding_fix(
      "Run sudo systemctl start nvidia-fabricmanager on the host of this container."
      "it must be of driver ${release}, the very same" driver
    )
  elseif(container STREQUAL "yes")
    csc_finding_fix("Start the container with the host's devices, such as by docker run --gpus all." "" driver)
  elseif(cause STREQUAL "nouveau")
    csc_finding_fix(
      "Sign NVIDIA's module or switch Secure Boot off, keep nouveau from loading, and restart the machine."
      "needs root" driver
    )
  elseif(cause STREQUAL "no_module")
    csc_finding_fix("sudo modprobe nvidia" "says why where the module is refused or was not built for this kernel" root)
  elseif(cause MATCHES "^no_(nodes|uvm)$")
    csc_finding_fix("sudo nvidia-modprobe -u -c 0" "loads nvidia_uvm, and makes the device files" root)
    csc_fix_driver_program(modprobe "${release}" "where there is no nvidia-modprobe")
  elseif(cause STREQUAL "refused" AND NOT group MATCHES "^(root)?$")
    csc_text_shell(group "${group}")
    csc_finding_fix("sudo usermod -aG ${group} \"$(id -un)\"" "then log in again" root)
  elseif(cause STREQUAL "refused")
    csc_finding_fix(
      "sudo chmod a+rw /dev/nvidia*" "until the machine restarts; the module's option NVreg_DeviceFileMode lasts" root
    )
  elseif(cause STREQUAL "fabric")
    csc_finding_fix("sudo systemctl start nvidia-fabricmanager" "it must be of driver ${release}, the very same" root)
    csc_fix_driver_program(fabric "${release}" "where it is not installed")
  endif()
endfunction()

# The package of a program that belongs to the driver, where it is known.
function(csc_fix_driver_program what release note)
  csc_fix_driver_part(command ${what} "${release}")
  if(NOT command STREQUAL "")
    csc_finding_fix("${command}" "${note}" root)
  endif()
endfunction()

function(csc_fix_driver_variables cause do)
  csc_fact_get(reconfigure remedy.reconfigure)
  csc_fact_get(variables driver.jit_off)
  csc_fact_source(mps driver.mps)
  if(cause STREQUAL "mps")
    set(variables "")
    if(mps MATCHES "CUDA_MPS_PIPE_DIRECTORY")
      set(variables CUDA_MPS_PIPE_DIRECTORY)
    endif()
  endif()
  if(NOT variables MATCHES "^-?$")
    string(REPLACE " " ";" variables "${variables}")
    csc_shell_unset(unset ${variables})
    csc_finding_fix("${unset}${reconfigure}" "programs need the same environment")
  endif()
  if(cause STREQUAL "mps" AND NOT "${do}" STREQUAL "")
    csc_fix_sentence("${do}")
  endif()
endfunction()
