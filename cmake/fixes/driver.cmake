# SPDX-License-Identifier: Apache-2.0
# What mends a driver that is not there, too old, or cannot be used.
include_guard(GLOBAL)
include("${CMAKE_CURRENT_LIST_DIR}/forward_compatibility.cmake")
include("${CMAKE_CURRENT_LIST_DIR}/driver_release.cmake")
include("${CMAKE_CURRENT_LIST_DIR}/driver_package.cmake")

#[=[.rst:
csc_fix_driver
--------------
``csc_fix_driver(<release>)`` adds to the open finding the way to a driver of this release, or such as "of CUDA 13.5", or
newer (any, when it is empty). Inside a container and inside WSL it is not this system's to install. Where such a driver
runs none of the devices here any more, it says that instead.
#]=]
function(csc_fix_driver release)
  csc_fact_get(numbering driver.numbering)
  csc_fact_get(container machine.container)
  csc_driver_in_wsl(wsl)
  csc_driver_ended(last "${release}")
  set(what "an NVIDIA driver")
  if(release MATCHES "^of ")
    set(what "an NVIDIA driver ${release} or newer")
  elseif(NOT release STREQUAL "")
    set(what "NVIDIA driver ${release} or newer")
  endif()
  if(NOT last STREQUAL "")
    csc_finding_fix("Use a newer device for this: the drivers ${last} are the last that run the devices here." "" driver)
  elseif(numbering STREQUAL "Tegra")
    csc_finding_fix("Install the JetPack whose driver is new enough: https://developer.nvidia.com/embedded/jetpack." "" driver)
  elseif(wsl)
    csc_finding_fix("Install ${what} from https://www.nvidia.com/drivers in Windows, not inside WSL." "" driver)
  elseif(container STREQUAL "yes")
    csc_finding_fix("Install ${what} on the host of this container, from https://www.nvidia.com/drivers." "" driver)
  else()
    csc_fix_driver_here("${what}" "${release}")
  endif()
endfunction()

# On this system: by its package where that is known.
function(csc_fix_driver_here what release)
  csc_fix_driver_package(command "${release}")
  if(command STREQUAL "")
    csc_finding_fix("Install ${what} from https://www.nvidia.com/drivers, and restart the machine." "needs root" driver)
  else()
    if(command MATCHES " nvidia-driver$") # Debian's
      string(APPEND what ", in contrib and non-free")
    endif()
    csc_finding_fix("${command}" "${what}; needs root, and then a restart" driver)
  endif()
endfunction()

#[=[.rst:
csc_fix_driver_of_cuda
----------------------
``csc_fix_driver_of_cuda(<CUDA version>)`` adds the way to a driver of this CUDA version or a newer one.
#]=]
function(csc_fix_driver_of_cuda cuda)
  csc_driver_first(release "${cuda}")
  if(release STREQUAL "")
    csc_version_major_minor(cuda "${cuda}")
    set(release "of CUDA ${cuda}")
  endif()
  csc_fix_driver("${release}")
endfunction()

#[=[.rst:
csc_fix_driver_absent
---------------------
Adds the way to a driver that is not seen here at all: a container is most likely started without it.
#]=]
function(csc_fix_driver_absent)
  csc_fact_get(container machine.container)
  csc_fact_get(module driver.module_release)
  csc_driver_in_wsl(wsl)
  csc_fact_get(management driver.management_release)
  if(container STREQUAL "yes" AND NOT management STREQUAL "")
    csc_finding_fix(
      "Start the container with the driver's library for CUDA: docker run -e NVIDIA_DRIVER_CAPABILITIES=compute,utility."
      "its devices and NVML are here" driver
    )
  elseif(container STREQUAL "yes")
    csc_finding_fix("Start the container with the host's devices, such as by docker run --gpus all." "" driver)
  endif()
  if(wsl)
    csc_finding_fix(
      "In Windows 11, or 10 from 21H2 on: run wsl --update, and install NVIDIA's driver for Windows; nothing inside WSL."
      "older Windows has no GPU in WSL" driver
    )
  elseif(NOT management STREQUAL "" AND NOT container STREQUAL "yes")
    csc_fix_driver_libraries(
      "Install the CUDA part of NVIDIA driver ${management} (packages such as libcuda1, libnvidia-compute, nvidia-driver-cuda)."
      "${management}"
    )
  elseif(module STREQUAL "")
    csc_fix_driver("")
  elseif(NOT container STREQUAL "yes")
    csc_fix_driver_libraries(
      "Install the libraries of NVIDIA driver ${module}: the kernel has loaded its module." "${module}"
    )
  endif()
endfunction()

# The libraries of the driver that is here, by their package where that is known.
function(csc_fix_driver_libraries sentence release)
  csc_fix_driver_part(command driver_libraries "${release}")
  if(command STREQUAL "")
    csc_finding_fix("${sentence}" "" root)
  else()
    csc_finding_fix("${command}" "the libraries must be of driver ${release}, the very same" root)
  endif()
endfunction()

#[=[.rst:
csc_driver_in_wsl
-----------------
``csc_driver_in_wsl(<variable>)``: TRUE inside WSL, where the driver is Windows' and no Linux driver helps.
#]=]
function(csc_driver_in_wsl variable)
  csc_fact_get(numbering driver.numbering)
  csc_fact_get(system machine.system)
  set(wsl FALSE)
  if(numbering STREQUAL "Windows" AND NOT system MATCHES "^Windows")
    set(wsl TRUE)
  endif()
  set(${variable} ${wsl} PARENT_SCOPE)
endfunction()

#[=[.rst:
csc_fix_driver_library
----------------------
``csc_fix_driver_library(<done variable>)`` adds the way to another libcuda than the one that would be loaded, when the
loader's variable names the folder of this one, or it is a stub or cuda-compat; says TRUE then.
#]=]
function(csc_fix_driver_library done_variable)
  csc_fact_get(link driver.library_link)
  csc_fact_get(file driver.library)
  csc_fact_source(where driver.library)
  csc_fix_loader_variable(done "${link}" "${where}")
  if(NOT done AND "${link} ${file}" MATCHES "/(stubs|compat)/")
    get_filename_component(folder "${link}" DIRECTORY)
    csc_finding_fix("Take ${folder} out of the loader's folders (/etc/ld.so.conf.d), and run ldconfig." "" root)
    set(done TRUE)
  endif()
  set(${done_variable} ${done} PARENT_SCOPE)
endfunction()
