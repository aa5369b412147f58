# SPDX-License-Identifier: Apache-2.0
# What makes use of a toolkit of this machine that takes no host compiler of this machine.
include_guard(GLOBAL)

#[=[.rst:
csc_fix_toolkit_alone
---------------------
``csc_fix_toolkit_alone(<offered variable> <range>)`` adds to the open finding what such a toolkit lacks, and says
TRUE, where there is one in the range.
#]=]
function(csc_fix_toolkit_alone offered_variable range)
  csc_fact_get(nvcc remedy.toolkit_alone)
  csc_fact_get(version remedy.toolkit_alone_version)
  csc_host_compiler_newest(newest GNU "${version}")
  set(suits FALSE)
  if(NOT nvcc STREQUAL "" AND range STREQUAL "")
    set(suits TRUE)
  elseif(NOT nvcc STREQUAL "")
    csc_range_contains(suits "${range}" "${version}")
  endif()
  if(suits AND NOT newest STREQUAL "")
    csc_finding_fix(
      "Install GCC ${newest} or older, for CMAKE_CUDA_HOST_COMPILER, and set CMAKE_CUDA_COMPILER to ${nvcc}."
      "toolkit ${version}, on this machine, takes no host compiler that is here" root
    )
  else()
    set(suits FALSE)
  endif()
  set(${offered_variable} ${suits} PARENT_SCOPE)
endfunction()
