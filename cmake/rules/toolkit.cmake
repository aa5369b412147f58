# SPDX-License-Identifier: Apache-2.0
# Do the parts of a toolkit belong together?
include_guard(GLOBAL)

#[=[.rst:
csc_toolkit_agreement
---------------------
``csc_toolkit_agreement(<verdict> <culprit> <nvcc release> <header release> <runtime release> <builds>)``: releases as
major.minor, empty when unknown; ``<builds>`` is yes when the probe compiles and links, no when it does not.
Verdict: ``pass``, ``warn`` or
``fail``; culprit: ``headers`` or ``runtime``.

Measured with nvcc 13.0: over headers of 12.4 no kernel launch compiles. A runtime library newer than the headers
keeps their functions; an older one lacks those that came since (NVIDIA's "CUDA binary compatibility": within a major).
#]=]
function(csc_toolkit_agreement verdict_variable culprit_variable nvcc headers runtime builds)
  csc_version_major(nvcc_major "${nvcc}")
  csc_version_major(headers_major "${headers}")
  csc_version_major(runtime_major "${runtime}")
  set(verdict pass)
  set(culprit "")
  if(NOT headers STREQUAL "" AND NOT headers VERSION_EQUAL nvcc)
    set(verdict warn)
    set(culprit headers)
    if(NOT headers_major EQUAL nvcc_major OR builds STREQUAL "no")
      set(verdict fail)
    endif()
  elseif(NOT runtime STREQUAL "" AND NOT headers STREQUAL "")
    if(NOT runtime_major EQUAL headers_major)
      set(verdict fail)
      set(culprit runtime)
    elseif(runtime VERSION_LESS headers)
      set(verdict warn)
      set(culprit runtime)
    endif()
  endif()
  set(${verdict_variable} ${verdict} PARENT_SCOPE)
  set(${culprit_variable} "${culprit}" PARENT_SCOPE)
endfunction()
