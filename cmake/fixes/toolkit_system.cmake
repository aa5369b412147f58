# SPDX-License-Identifier: Apache-2.0
# Toolkits that are not on this machine and neither from PyPI nor from conda: a cluster's modules, the system's packages.
include_guard(GLOBAL)
include("${CMAKE_CURRENT_LIST_DIR}/packages.cmake")

#[=[.rst:
csc_fix_toolkit_modules
-----------------------
``csc_fix_toolkit_modules(<done variable> <configure> <release>...)`` adds to the open finding the command that loads the
newest module of these releases, and says TRUE, where there is one.
#]=]
function(csc_fix_toolkit_modules done_variable configure)
  csc_fact_get(modules remedy.modules)
  string(REPLACE " " ";" modules "${modules}")
  set(found "")
  set(newest 0)
  foreach(module IN LISTS modules)
    string(REGEX REPLACE "^.*/" "" version "${module}")
    csc_version_major_minor(release "${version}")
    if(release IN_LIST ARGN AND version VERSION_GREATER newest)
      set(newest ${version})
      set(found "${module}")
    endif()
  endforeach()
  set(${done_variable} FALSE PARENT_SCOPE)
  if(NOT found STREQUAL "")
    csc_packages_read()
    csc_package_command(load toolkit/modules - - "" module "${found}")
    csc_finding_fix(
      "${load} && ${configure} -DCMAKE_CUDA_COMPILER=\"$(command -v nvcc)\""
      "a module of this machine; it is to be loaded where the project is built and run, too"
    )
    set(${done_variable} TRUE PARENT_SCOPE)
  endif()
endfunction()

#[=[.rst:
csc_fix_toolkit_system
----------------------
``csc_fix_toolkit_system(<configure> <release>...)`` adds the command that installs the newest of these releases which a
repository for this system is known to have: NVIDIA's, the distribution's own, winget's; else where they all are.
#]=]
function(csc_fix_toolkit_system configure)
  csc_packages_here(here)
  csc_package_newest(release "${here_NVIDIA}" ${ARGN})
  set(from "NVIDIA's repository")
  set(command "")
  if(NOT release STREQUAL "")
    csc_packages_nvidia(command toolkit here release ${release})
  endif()
  if(command STREQUAL "")
    csc_fix_toolkit_own(command from release ${ARGN})
  endif()
  if(command STREQUAL "")
    list(GET ARGN -1 release)
    csc_finding_fix(
      "Install CUDA toolkit ${release} from https://developer.nvidia.com/cuda-toolkit-archive."
      "as NVIDIA's guide for this system says" root
    )
  else()
    csc_text_shell(value "-DCMAKE_CUDA_COMPILER=${command_AT}")
    if(here_FAMILY STREQUAL "windows") # whatever system this one is judged on
      set(value "\"-DCMAKE_CUDA_COMPILER=${command_AT}\"")
    endif()
    csc_finding_fix("${command} && ${configure} ${value}" "toolkit ${release} from ${from}" root)
  endif()
endfunction()

# The distribution's own toolkit, or winget's, where it is one of these releases. Arch has but the newest.
function(csc_fix_toolkit_own out from_variable release_variable)
  csc_packages_here(here)
  csc_property_get(known csc/cuda_releases)
  list(GET known -1 newest)
  set(from "${here_FAMILY}")
  set(repository "${here_OWN}")
  set(words "the distribution's packages")
  if(here_FAMILY STREQUAL "windows")
    set(from winget)
    set(repository winget)
    set(words "winget")
  elseif(here_FAMILY STREQUAL "debian")
    set(words "Debian's packages, in contrib and non-free")
  endif()
  csc_package_newest(release "${repository}" ${ARGN})
  if(here_FAMILY STREQUAL "arch" AND newest IN_LIST ARGN)
    set(release ${newest})
    set(words "Arch's packages, which have the newest alone")
  endif()
  set(command "")
  set(command_AT "")
  if(NOT release STREQUAL "")
    csc_packages_own(command toolkit ${from} here release ${release})
  endif()
  set(${out} "${command}" PARENT_SCOPE)
  set(${out}_AT "${command_AT}" PARENT_SCOPE)
  set(${from_variable} "${words}" PARENT_SCOPE)
  set(${release_variable} "${release}" PARENT_SCOPE)
endfunction()
