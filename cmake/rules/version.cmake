# SPDX-License-Identifier: Apache-2.0
# Parts of versions, and the numbers in which CUDA's and cuDNN's headers and libraries write them.
include_guard(GLOBAL)

#[=[.rst:
csc_version_major, csc_version_major_minor
------------------------------------------
The first, or the first two, components of a version: 13.0.88 is 13, or 13.0. A version of one
component gets ".0" in the second form.
#]=]
function(csc_version_major variable version)
  string(REGEX REPLACE "\\..*" "" major "${version}")
  set(${variable} "${major}" PARENT_SCOPE)
endfunction()

function(csc_version_major_minor variable version)
  string(REGEX MATCH "^[0-9]+\\.[0-9]+" two "${version}")
  if(two STREQUAL "")
    set(two "${version}.0")
  endif()
  set(${variable} "${two}" PARENT_SCOPE)
endfunction()

#[=[.rst:
csc_version_from_cuda_number
----------------------------
CUDA_VERSION, CUDART_VERSION, cudaRuntimeGetVersion() and cudnnGetCudartVersion() write a version as
major * 1000 + minor * 10: 13020 is 13.2. Source: cuda_runtime_api.h, "CUDART_VERSION".
#]=]
function(csc_version_from_cuda_number variable number)
  math(EXPR major "${number} / 1000")
  math(EXPR minor "${number} % 1000 / 10")
  set(${variable} "${major}.${minor}" PARENT_SCOPE)
endfunction()
