# SPDX-License-Identifier: Apache-2.0
# What packages can be had here: the system's manager and its repositories, conda's environment, a cluster's modules.
include_guard(GLOBAL)
include("${CMAKE_CURRENT_LIST_DIR}/../rules/packages.cmake")

#[=[.rst:
csc_packages_locate
-------------------
Facts remedy.package_install, remedy.repositories, remedy.modules and remedy.conda_environment, by files alone.
#]=]
function(csc_packages_locate)
  csc_packages_manager()
  csc_packages_repositories(/etc)
  csc_packages_modules()
  csc_outside_environment(prefix CONDA_PREFIX)
  csc_outside_environment(name CONDA_DEFAULT_ENV)
  if(name STREQUAL "base" OR NOT IS_DIRECTORY "${prefix}/conda-meta")
    csc_fact_unknown(remedy.conda_environment "no environment of conda is active beside its base")
  else()
    csc_fact_set(remedy.conda_environment "${prefix}" CONDA_PREFIX)
  endif()
endfunction()

#[=[.rst:
csc_packages_family
-------------------
``csc_packages_family(<variable>)``: the family of this machine's distribution, whose manager is in PATH; of one that is not
known, by the manager that is there; else empty.
#]=]
function(csc_packages_family variable)
  csc_fact_get(distribution machine.distribution)
  csc_fact_get(like machine.distribution_like)
  csc_package_family(families "${distribution} ${like}")
  if(families STREQUAL "")
    set(families debian fedora suse arch windows)
  endif()
  set(found "")
  foreach(family IN LISTS families)
    csc_packages_install(command ${family} "")
    string(REGEX REPLACE " .*" "" program "${command}")
    csc_outside_program(path ${program})
    if(path AND found STREQUAL "")
      set(found ${family})
    endif()
  endforeach()
  set(${variable} "${found}" PARENT_SCOPE)
endfunction()

# How a family installs packages.
function(csc_packages_install variable family sudo)
  csc_property_get(command "csc/package/install/${family}/COMMAND")
  string(REPLACE "<sudo>" "${sudo}" command "${command}")
  set(${variable} "${command}" PARENT_SCOPE)
endfunction()

function(csc_packages_manager)
  csc_packages_family(family)
  csc_outside_program(sudo sudo)
  if(sudo)
    set(sudo "sudo ")
  endif()
  if(family STREQUAL "")
    csc_fact_unknown(remedy.package_install "no manager of packages that is known is in PATH")
  else()
    csc_packages_install(command ${family} "${sudo}")
    csc_fact_set(remedy.package_install "${command}" "in PATH")
  endif()
endfunction()

# Those that are set up, by their files: NVIDIA's under its name, RPM Fusion's and EPEL's.
function(csc_packages_repositories folder)
  set(names "")
  csc_text_pattern(pattern "${folder}")
  file(
    GLOB files "${pattern}/apt/sources.list" "${pattern}/apt/sources.list.d/*.list"
    "${pattern}/apt/sources.list.d/*.sources" "${pattern}/yum.repos.d/*.repo" "${pattern}/zypp/repos.d/*.repo"
  )
  foreach(file IN LISTS files)
    file(STRINGS "${file}" disabled REGEX "^enabled *= *0")
    file(STRINGS "${file}" enabled REGEX "^enabled *= *1")
    file(STRINGS "${file}" nvidia REGEX "^[^#]*developer[.]download[.]nvidia[.]com/compute/cuda/repos/[a-z0-9-]+/")
    if(disabled AND NOT enabled)
      continue()
    elseif(nvidia MATCHES "/compute/cuda/repos/([a-z0-9-]+)/")
      list(APPEND names "nvidia:${CMAKE_MATCH_1}")
    elseif(file MATCHES "/rpmfusion-nonfree[a-z-]*[.]repo$")
      list(APPEND names rpmfusion)
    elseif(file MATCHES "/epel[a-z-]*[.]repo$")
      list(APPEND names epel)
    endif()
  endforeach()
  list(REMOVE_DUPLICATES names)
  list(JOIN names " " names)
  if(names STREQUAL "")
    set(names -)
  endif()
  csc_fact_set(remedy.repositories "${names}" "the files of apt, dnf and zypper in ${folder}")
endfunction()

# Files of modules that are named after toolkits, where modules are in use: cuda/12.4, cudatoolkit/12.4.1.
function(csc_packages_modules)
  csc_outside_environment(lmod LMOD_CMD)
  csc_outside_environment(home MODULESHOME)
  csc_outside_environment(path MODULEPATH)
  set(names "")
  if("${lmod}${home}" STREQUAL "")
    set(path "")
  endif()
  csc_text_split(folder "${path}" ":")
  set(index 0)
  while(index LESS folder_COUNT)
    csc_text_pattern(pattern "${folder_${index}}")
    file(GLOB files RELATIVE "${folder_${index}}" "${pattern}/cuda/*" "${pattern}/CUDA/*" "${pattern}/cudatoolkit/*"
         "${pattern}/cuda-toolkit/*" "${pattern}/nvidia/cuda/*")
    foreach(file IN LISTS files)
      string(REGEX REPLACE "[.]lua$" "" name "${file}")
      if(name MATCHES "^[A-Za-z/-]+/[0-9]+[.][0-9]+[.0-9]*$" AND NOT IS_DIRECTORY "${folder_${index}}/${file}")
        list(APPEND names "${name}")
      endif()
    endforeach()
    math(EXPR index "${index} + 1")
  endwhile()
  list(REMOVE_DUPLICATES names)
  list(JOIN names " " names)
  if(names STREQUAL "")
    csc_fact_unknown(remedy.modules "no module of a toolkit is in MODULEPATH")
  else()
    csc_fact_set(remedy.modules "${names}" MODULEPATH)
  endif()
endfunction()
