# SPDX-License-Identifier: Apache-2.0
# What differs between operating systems about the kernel's side of the driver: its module, its device files, the bus.
include_guard(GLOBAL)

#[=[.rst:
csc_platform_module_release
---------------------------
``csc_platform_module_release(<variable> <source variable>)``: the release of the kernel module that is loaded; empty
when none is seen, with the reason in the second variable.
#]=]
function(csc_platform_module_release variable source_variable)
  set(release "")
  set(source "neither /proc/driver/nvidia/version nor /sys/module/nvidia/version is there")
  foreach(file IN ITEMS /proc/driver/nvidia/version /sys/module/nvidia/version)
    if(release STREQUAL "" AND EXISTS "${file}")
      file(READ "${file}" text LIMIT 4096)
      set(source "${file} holds no release")
      # "NVRM version: NVIDIA UNIX x86_64 Kernel Module  535.309.01  <date>", or the release alone
      if(text MATCHES "(^|[ \t])([1-9][0-9][0-9]+\\.[0-9]+(\\.[0-9]+)*)")
        set(release "${CMAKE_MATCH_2}")
        set(source "${file}")
      endif()
    endif()
  endforeach()
  set(${variable} "${release}" PARENT_SCOPE)
  set(${source_variable} "${source}" PARENT_SCOPE)
endfunction()

#[=[.rst:
csc_platform_device_nodes, csc_platform_pci_devices
---------------------------------------------------
The files in /dev that lead to NVIDIA's devices, and NVIDIA's display and compute devices on the PCI bus; lists. Files
of the bus are read one by one, so it is looked at only where something lacks. /dev/nvidiactl does not count: libcuda
makes it when root asks it, device or not (measured: drivers 470 and 535).
#]=]
function(csc_platform_device_nodes variable)
  file(GLOB nodes /dev/nvidia[0-9] /dev/nvidia[0-9][0-9])
  foreach(node IN ITEMS /dev/nvhost-gpu /dev/nvgpu /dev/dxg)
    if(EXISTS "${node}") # a pattern without a wildcard matches what is not there
      list(APPEND nodes "${node}")
    endif()
  endforeach()
  set(${variable} "${nodes}" PARENT_SCOPE)
endfunction()

function(csc_platform_pci_devices variable)
  set(devices "")
  file(GLOB folders LIST_DIRECTORIES TRUE /sys/bus/pci/devices/*)
  foreach(folder IN LISTS folders)
    if(EXISTS "${folder}/vendor" AND EXISTS "${folder}/class")
      file(READ "${folder}/vendor" vendor LIMIT 16)
      file(READ "${folder}/class" class LIMIT 16)
      if(vendor MATCHES "^0x10de" AND class MATCHES "^0x03") # NVIDIA; display controllers, among them "3D controllers"
        get_filename_component(address "${folder}" NAME)
        list(APPEND devices "${address}")
      endif()
    endif()
  endforeach()
  set(${variable} "${devices}" PARENT_SCOPE)
endfunction()

#[=[.rst:
csc_platform_kernel_modules, csc_platform_driver_nodes, csc_platform_fabric_manager
-----------------------------------------------------------------------------------
For a driver that is sick. ``csc_platform_kernel_modules(<variable>)``: NVIDIA's modules and nouveau, as far as they are
loaded; a list, or NOTFOUND where the kernel does not show its modules. ``csc_platform_driver_nodes(<uvm> <switches>)``:
is /dev/nvidia-uvm there (yes, no), and the files of NVSwitch; a list. ``csc_platform_fabric_manager(<running> <source>)``:
yes where nvidia-fabricmanager has left the number of its process, or a process has its name.
#]=]
function(csc_platform_kernel_modules variable)
  set(modules NOTFOUND)
  if(EXISTS /proc/modules)
    file(STRINGS /proc/modules modules REGEX "^(nvidia|nouveau)")
    list(TRANSFORM modules REPLACE " .*" "")
  endif()
  set(${variable} "${modules}" PARENT_SCOPE)
endfunction()

function(csc_platform_driver_nodes uvm_variable switches_variable)
  set(uvm no)
  if(EXISTS /dev/nvidia-uvm)
    set(uvm yes)
  endif()
  file(GLOB switches /dev/nvidia-nvswitch[0-9]*)
  set(${uvm_variable} ${uvm} PARENT_SCOPE)
  set(${switches_variable} "${switches}" PARENT_SCOPE)
endfunction()

function(csc_platform_fabric_manager running_variable source_variable)
  set(file /run/nvidia-fabricmanager/nv-fabricmanager.pid)
  set(running no)
  set(source "${file}, /proc/*/comm")
  if(EXISTS "${file}")
    set(running yes)
    set(source "${file}")
  else()
    file(GLOB names /proc/[0-9]*/comm)
    foreach(name IN LISTS names)
      set(text "")
      if(EXISTS "${name}") # a process may have ended since
        file(STRINGS "${name}" text LIMIT_COUNT 1)
      endif()
      if(text STREQUAL "nv-fabricmanage") # the kernel keeps 15 letters of a name
        set(running yes)
        set(source "${name}")
      endif()
    endforeach()
  endif()
  set(${running_variable} ${running} PARENT_SCOPE)
  set(${source_variable} "${source}" PARENT_SCOPE)
endfunction()
