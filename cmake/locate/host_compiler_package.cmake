# SPDX-License-Identifier: Apache-2.0
# The system's package that holds a host compiler for the toolkit.
include_guard(GLOBAL)

#[=[.rst:
csc_host_compiler_package_locate
--------------------------------
``csc_host_compiler_package_locate(<include> <toolkit version>)``: fact remedy.host_compiler_package, the command that
installs one, whose source is the compiler's path where that is to be named. Of GCC before the present one only a package
that apt knows is taken, or one whose name is the system's rule.
#]=]
function(csc_host_compiler_package_locate include toolkit)
  csc_fact_get(problem host_compiler.problem)
  csc_fact_get(install remedy.package_install)
  csc_packages_family(family)
  csc_host_compiler_package_newest(newest "${include}" "${toolkit}")
  set(sudo "")
  if(install MATCHES "^sudo ")
    set(sudo "sudo ")
  endif()
  if(family MATCHES "^(debian|ubuntu)$")
    csc_package_of_apt(newest "${newest}")
  endif()
  set(package "")
  if(NOT newest STREQUAL "" AND NOT family STREQUAL "")
    csc_package_command(package gcc/${family} "${family}" - "${sudo}" major ${newest})
  endif()
  if(package STREQUAL "" AND NOT problem MATCHES "^-?$" AND NOT family STREQUAL "") # none is here: the usual one
    csc_package_command(package compiler/${family} "${family}" - "${sudo}")
  endif()
  if(NOT package STREQUAL "")
    if(package_AT STREQUAL "")
      set(package_AT "in PATH")
    endif()
    csc_fact_set(remedy.host_compiler_package "${package}" "${package_AT}")
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

# The major of the newest g++ that apt has and the toolkit takes; a distribution keeps some of them.
function(csc_package_of_apt variable newest)
  set(${variable} "" PARENT_SCOPE)
  csc_outside_program(cache apt-cache)
  if(cache STREQUAL "" OR newest STREQUAL "")
    return()
  endif()
  foreach(step RANGE 5)
    math(EXPR major "${newest} - ${step}")
    csc_compiler_run(result text "${cache}" show "g++-${major}")
    if(text MATCHES "(^|\n)Package: g[+][+]-${major}\n") # apt takes a name with + for a pattern, too
      set(${variable} ${major} PARENT_SCOPE)
      return()
    endif()
  endforeach()
endfunction()
