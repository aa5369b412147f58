# SPDX-License-Identifier: Apache-2.0
# How a host compiler that the toolkit takes is installed.
include_guard(GLOBAL)

# The system's package, where it is known by name.
function(csc_fix_host_compiler_install)
  csc_fact_get(install remedy.host_compiler_package)
  csc_fact_source(program remedy.host_compiler_package)
  csc_host_compiler_configure(command)
  csc_host_compiler_wanted(kind newest)
  if(kind STREQUAL "MSVC")
    csc_fix_host_compiler_msvc("${newest}")
  elseif(install STREQUAL "")
    set(what "a C++ compiler")
    if(NOT newest STREQUAL "")
      csc_host_compiler_name(what "${kind}" "${newest}")
      string(APPEND what " or older")
    endif()
    csc_finding_fix("Install ${what} and give it as CMAKE_CUDA_HOST_COMPILER." "" root)
  elseif(IS_ABSOLUTE "${program}")
    csc_shell_define(command "${command}" CMAKE_CUDA_HOST_COMPILER "${program}")
    csc_finding_fix("${install} && ${command}" "" root)
  else()
    csc_finding_fix("${install} && ${command}" "" root)
  endif()
endfunction()

# cl is chosen by the prompt in which one configures; its toolset 14.39 holds cl 19.39.
function(csc_fix_host_compiler_msvc newest)
  csc_fact_get(version host_compiler.version)
  csc_host_compiler_within(within MSVC "${version}" "${newest}")
  string(REGEX REPLACE "^19\\." "14." toolset "${newest}")
  if(within)
    csc_finding_fix("Configure with a newer Visual Studio." "in its x64 Native Tools prompt" root)
  else()
    csc_finding_fix(
      "Configure in a prompt of an older toolset: vcvarsall.bat x64 -vcvars_ver=${toolset} or one before it."
      "Visual Studio's installer has them as individual components" root
    )
  endif()
endfunction()
