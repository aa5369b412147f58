# SPDX-License-Identifier: Apache-2.0
# The tables of packages, asked: which family a distribution is of, what a repository has, what installs a part.
include_guard(GLOBAL)
include("${CMAKE_CURRENT_LIST_DIR}/../data/packages.cmake")
include("${CMAKE_CURRENT_LIST_DIR}/../data/package_toolkits.cmake")
include("${CMAKE_CURRENT_LIST_DIR}/../data/package_repositories.cmake")
include("${CMAKE_CURRENT_LIST_DIR}/../data/cuda_releases.cmake")

#[=[.rst:
csc_package_family
------------------
``csc_package_family(<variable> <names>)``: the family (arch, debian, fedora, rhel, suse or ubuntu) of a distribution by
the ID and the ID_LIKE of its os-release, the first that is known; empty when none is.
#]=]
function(csc_package_family variable names)
  set(family "")
  string(REGEX REPLACE "[ ,;]+" ";" names "${names}")
  foreach(name IN LISTS names)
    if(NOT family STREQUAL "")
      break()
    elseif(name MATCHES "^(arch|debian|fedora|rhel|suse|ubuntu|windows)$")
      set(family ${name})
    elseif(name MATCHES "^(centos|rocky|almalinux|ol)$")
      set(family rhel)
    elseif(name MATCHES "^(opensuse|sle)")
      set(family suse)
    endif()
  endforeach()
  set(${variable} "${family}" PARENT_SCOPE)
endfunction()

#[=[.rst:
csc_package_nvidia
------------------
``csc_package_nvidia(<variable> <distribution> <wsl>)``: the name of NVIDIA's repository for a distribution, such as
"ubuntu 22.04"; empty when none is known.
#]=]
function(csc_package_nvidia variable distribution wsl)
  set(name "")
  if(distribution MATCHES "^(debian|ubuntu) " AND wsl)
    set(name wsl-ubuntu)
  elseif(distribution MATCHES "^(debian|fedora|ubuntu) ([0-9.]+)$")
    string(REPLACE "." "" name "${CMAKE_MATCH_1}${CMAKE_MATCH_2}")
  elseif(distribution MATCHES "^(rhel|rocky|almalinux|centos|ol) ([0-9]+)")
    set(name rhel${CMAKE_MATCH_2})
  elseif(distribution MATCHES "^(opensuse-leap|sles) 16")
    set(name suse16)
  elseif(distribution MATCHES "^opensuse-leap ([0-9]+)")
    set(name opensuse${CMAKE_MATCH_1})
  elseif(distribution MATCHES "^sles ([0-9]+)")
    set(name sles${CMAKE_MATCH_1})
  endif()
  csc_property_get(known csc/package_repositories)
  if(NOT name IN_LIST known)
    set(name "")
  endif()
  set(${variable} "${name}" PARENT_SCOPE)
endfunction()

#[=[.rst:
csc_package_newest
------------------
``csc_package_newest(<variable> <repository> <release>...)``: the last of these releases of the toolkit that the repository
has; empty when it has none of them.
#]=]
function(csc_package_newest variable repository)
  csc_property_get(toolkits "csc/package_repository/${repository}/TOOLKITS")
  set(first "")
  set(last "")
  if(toolkits MATCHES "[.][.][.]")
    string(REGEX REPLACE "[.][.][.].*" "" first "${toolkits}")
    string(REGEX REPLACE ".*[.][.][.]" "" last "${toolkits}")
  endif()
  set(newest "")
  foreach(release IN LISTS ARGN)
    csc_property_get(driver "csc/cuda_release/${release}/Linux")
    if(release IN_LIST toolkits)
      set(newest ${release})
    elseif(first STREQUAL "" OR release VERSION_LESS first OR (last STREQUAL "" AND driver MATCHES "^-?$"))
      continue()
    elseif(last STREQUAL "" OR release VERSION_LESS_EQUAL last)
      set(newest ${release})
    endif()
  endforeach()
  set(${variable} "${newest}" PARENT_SCOPE)
endfunction()

#[=[.rst:
csc_package_command
-------------------
``csc_package_command(<out> <what>/<from> <family> <repository> <sudo> [<name> <value>...])``: ``<out>``, the whole command
that installs the part, and ``<out>_AT``, where it then is; both are empty when the table has no such row. The row for the
repository comes before the one for the family, and that before the one for all. Names are those in the rows' <...>.
#]=]
function(csc_package_command out key family repository sudo)
  set(command "")
  set(at "")
  foreach(suffix IN ITEMS "/${repository}" "/${family}" "")
    csc_property_get(command "csc/package/${key}${suffix}/COMMAND")
    csc_property_get(at "csc/package/${key}${suffix}/AT")
    if(NOT command STREQUAL "")
      break()
    endif()
  endforeach()
  csc_property_get(install "csc/package/install/${family}/COMMAND")
  set(url "https://developer.download.nvidia.com/compute/cuda/repos/${repository}/x86_64")
  set(values ${ARGN} install "${install}" url "${url}" repository "${repository}" sudo "${sudo}")
  while(values)
    list(POP_FRONT values name value)
    string(REPLACE "<${name}>" "${value}" command "${command}")
    string(REPLACE "<${name}>" "${value}" at "${at}")
    if(name STREQUAL "release")
      string(REPLACE "." "-" dashed "${value}")
      string(REPLACE "<dashed>" "${dashed}" command "${command}")
    endif()
  endwhile()
  set(${out} "${command}" PARENT_SCOPE)
  set(${out}_AT "${at}" PARENT_SCOPE)
endfunction()
