# SPDX-License-Identifier: Apache-2.0
# The system's package that holds a host compiler for the toolkit.
include_guard(GLOBAL)

#[=[.rst:
csc_host_compiler_package_locate
--------------------------------
``csc_host_compiler_package_locate(<include> <toolkit version>)``: facts remedy.package_install and
remedy.host_compiler_package, whose source is the compiler's path where that is to be named. Of GCC before the present
one only a package that apt knows is named, or one whose name is the system's rule.
#]=]
function(csc_host_compiler_package_locate include toolkit)
  csc_fact_get(problem host_compiler.problem)
  csc_host_compiler_package_newest(newest "${include}" "${toolkit}")
  set(managers apt-get dnf zypper pacman)
  set(commands "apt-get install -y" "dnf install -y" "zypper install -y" "pacman -S --noconfirm")
  foreach(manager command IN ZIP_LISTS managers commands)
    csc_outside_program(found ${manager})
    if(found)
      set(install "${command}") # the loop's own variables end with it
      csc_host_compiler_package_of(package program ${manager} "${newest}")
      if(NOT problem MATCHES "^-?$" AND NOT (manager STREQUAL "apt-get" AND package)) # none is here: the usual one
        csc_host_compiler_package_of(package program ${manager} "")
      endif()
      break()
    endif()
  endforeach()
  if(found AND NOT package STREQUAL "")
    csc_outside_program(sudo sudo)
    if(sudo)
      string(PREPEND install "sudo ")
    endif()
    csc_fact_set(remedy.package_install "${install}" "in PATH")
    csc_fact_set(remedy.host_compiler_package "${package}" "${program}")
  endif()
endfunction()

# The newest GCC that the toolkit takes; of a pair that does not work, the one before.
function(csc_host_compiler_package_newest variable include toolkit)
  csc_fact_get(kind host_compiler.kind)
  csc_fact_get(version host_compiler.version)
  csc_fact_get(system machine.system)
  set(newest "")
  if(EXISTS "${include}/crt/host_config.h")
    csc_host_config_newest(newest GNU "${include}/crt/host_config.h")
  endif()
  if(newest STREQUAL "")
    csc_host_compiler_newest(newest GNU "${toolkit}")
  endif()
  csc_host_compiler_pair_verdict(pair words "${kind}" "${version}" "${toolkit}" "${system}")
  if(NOT pair STREQUAL "pass")
    csc_version_major(major "${version}")
    math(EXPR newest "${major} - 1")
  endif()
  set(${variable} "${newest}" PARENT_SCOPE)
endfunction()

# The package of a manager, and the compiler in it: any C++ compiler, when no newest is named.
function(csc_host_compiler_package_of package_variable program_variable manager newest)
  set(package "")
  set(program "${manager}")
  if(newest STREQUAL "")
    set(managers apt-get dnf zypper pacman)
    set(packages g++ gcc-c++ gcc-c++ gcc)
    list(FIND managers ${manager} index)
    list(GET packages ${index} package)
  elseif(manager STREQUAL "apt-get")
    csc_package_of_apt(package "${newest}")
    set(program "/usr/bin/${package}")
  elseif(manager STREQUAL "zypper")
    set(package "gcc${newest}-c++")
    set(program "/usr/bin/g++-${newest}")
  elseif(manager STREQUAL "pacman")
    set(package "gcc${newest}")
    set(program "/usr/bin/g++-${newest}")
  elseif(EXISTS "/etc/redhat-release" AND NOT EXISTS "/etc/fedora-release") # Fedora has but the newest
    set(package "gcc-toolset-${newest}-gcc-c++")
    set(program "/opt/rh/gcc-toolset-${newest}/root/usr/bin/g++")
  endif()
  set(${package_variable} "${package}" PARENT_SCOPE)
  set(${program_variable} "${program}" PARENT_SCOPE)
endfunction()

# The newest g++ that apt has and the toolkit takes; a distribution keeps some of them.
function(csc_package_of_apt variable newest)
  set(${variable} "" PARENT_SCOPE)
  csc_outside_program(cache apt-cache)
  if(cache STREQUAL "")
    return()
  endif()
  foreach(step RANGE 5)
    math(EXPR major "${newest} - ${step}")
    csc_compiler_run(result text "${cache}" show "g++-${major}")
    if(text MATCHES "(^|\n)Package: g[+][+]-${major}\n") # apt takes a name with + for a pattern, too
      set(${variable} "g++-${major}" PARENT_SCOPE)
      return()
    endif()
  endforeach()
endfunction()
