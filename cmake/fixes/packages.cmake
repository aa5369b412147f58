# SPDX-License-Identifier: Apache-2.0
# Packages for this machine: which family it is of, which repositories it has or could have, and the commands for them.
include_guard(GLOBAL)

#[=[.rst:
csc_packages_read
-----------------
Reads the tables, where a fix is looked for in them: a stack that is fine does without.
#]=]
function(csc_packages_read)
  include("${CMAKE_CURRENT_FUNCTION_LIST_DIR}/../rules/packages.cmake")
endfunction()

#[=[.rst:
csc_packages_here
-----------------
``csc_packages_here(<out>)``: ``<out>_FAMILY``, empty where nothing is known; ``<out>_SUDO``; ``<out>_OWN`` and
``<out>_NVIDIA``, the names of the distribution's own repository and of NVIDIA's for it, empty when the table lacks them;
``<out>_READY``, TRUE when NVIDIA's is set up already; ``<out>_OTHERS``, the words of the rest that are set up.
#]=]
function(csc_packages_here out)
  csc_packages_read()
  csc_fact_get(install remedy.package_install)
  csc_fact_get(distribution machine.distribution)
  csc_fact_get(like machine.distribution_like)
  csc_fact_get(repositories remedy.repositories)
  csc_fact_get(system machine.system)
  csc_driver_in_wsl(wsl)
  csc_driver_numbering(numbering)
  csc_package_family(family "${distribution} ${like}")
  if(install MATCHES "^winget ")
    set(family windows)
  elseif(install STREQUAL "" OR NOT system MATCHES "^Linux x86_64" OR numbering STREQUAL "Tegra")
    set(family "")
  endif()
  set(sudo "")
  if(install MATCHES "^sudo ")
    set(sudo "sudo ")
  endif()
  set(ready FALSE)
  csc_package_nvidia(nvidia "${distribution}" ${wsl})
  if(repositories MATCHES "nvidia:([a-z0-9-]+)")
    set(nvidia ${CMAKE_MATCH_1})
    set(ready TRUE)
  endif()
  string(REPLACE " " "-" own "${distribution}")
  csc_property_get(known csc/package_repositories)
  foreach(name IN ITEMS own nvidia)
    if(family STREQUAL "" OR NOT "${${name}}" IN_LIST known)
      set(${name} "")
    endif()
  endforeach()
  set(others "${repositories}")
  foreach(name IN ITEMS family sudo own nvidia ready others)
    string(TOUPPER ${name} field)
    set(${out}_${field} "${${name}}" PARENT_SCOPE)
  endforeach()
endfunction()

#[=[.rst:
csc_packages_nvidia
-------------------
``csc_packages_nvidia(<out> <what> <here> <name> <value>...)``: the command that installs a part from NVIDIA's repository,
which it sets up first where that is not done, and ``<out>_AT``; empty where there is none for this system. The third is
the prefix that csc_packages_here() was given, whose variables are the caller's.
#]=]
function(csc_packages_nvidia out what here)
  set(command "")
  set(setup "")
  set(at "")
  set(family "${${here}_FAMILY}")
  set(repository "${${here}_NVIDIA}")
  if(NOT family STREQUAL "" AND NOT repository STREQUAL "")
    csc_package_command(command ${what}/nvidia ${family} ${repository} "${${here}_SUDO}" ${ARGN})
    csc_package_command(setup setup/nvidia ${family} ${repository} "${${here}_SUDO}")
    set(at "${command_AT}")
  endif()
  if(NOT command STREQUAL "" AND NOT ${here}_READY)
    set(command "${setup} && ${command}")
    if(setup STREQUAL "")
      set(command "")
    endif()
  endif()
  set(${out} "${command}" PARENT_SCOPE)
  set(${out}_AT "${at}" PARENT_SCOPE)
endfunction()

#[=[.rst:
csc_packages_own
----------------
``csc_packages_own(<out> <what> <from> <here> <name> <value>...)``: the same from the distribution's own repositories, or
another one that is set up; from is the family's name, rpmfusion or winget.
#]=]
function(csc_packages_own out what from here)
  set(command "")
  set(command_AT "")
  if(NOT "${${here}_FAMILY}" STREQUAL "")
    csc_package_command(command ${what}/${from} ${${here}_FAMILY} - "${${here}_SUDO}" ${ARGN})
  endif()
  set(${out} "${command}" PARENT_SCOPE)
  set(${out}_AT "${command_AT}" PARENT_SCOPE)
endfunction()
