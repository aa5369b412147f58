# SPDX-License-Identifier: Apache-2.0
#[=[.rst:
toolkit.complete
----------------

All parts that nvcc needs to build a program are there.

Why it matters
  A package named after the toolkit, or after nvcc, often holds only a part of it; the compiler's message then
  speaks of a header, a library or a program that nobody has heard of.
How it is found
  nvcc is asked (``--dryrun``) where it looks for headers, the runtime libraries, the device library and the programs
  that it calls (cicc, cudafe++, ptxas, fatbinary, nvlink); the folders that the host compiler searches by itself
  count, too. A part that is nowhere there is missing. Where the probe compiles and links, nothing is.
Fix
  Another toolkit of this machine, or a whole one to install.
When to waive
  When the missing part reaches the compiler in a way that nvcc does not tell.
Since
  1.0
#]=]
include_guard(GLOBAL)

csc_check_define(toolkit.complete SINCE 1.0 AFTER toolkit.found NEEDS toolkit.missing)

function(csc_check_toolkit_complete name)
  csc_fact_get(missing toolkit.missing)
  csc_fact_get(links toolkit.links)
  csc_fact_get(root toolkit.root)
  csc_fact_get(version toolkit.version)
  csc_fact_get(target toolkit.nvcc_target)
  if(missing STREQUAL "-")
    csc_finding(pass "all parts are there")
  elseif(links AND (target STREQUAL "" OR NOT missing MATCHES "cudart|cudadevrt"))
    csc_finding(pass "what nvcc needs is found in other ways")
  else()
    csc_requirement_toolkits(range "${name}")
    csc_finding(fail "parts of the toolkit are missing")
    csc_finding_required("${missing}" "nvcc ${version} needs it")
    csc_fact_get(nvcc toolkit.nvcc)
    if(root STREQUAL "")
      get_filename_component(root "${nvcc}" DIRECTORY)
    endif()
    csc_finding_found("not there" "${root}, and where the host compiler searches")
    csc_toolkit_link_words("${nvcc}" "${target}")
    if(target STREQUAL "" AND nvcc MATCHES "\\$")
      csc_finding_because("its path holds a $" "nvcc takes what follows for a variable: ${nvcc}")
    endif()
    csc_fix_toolkit("${range}")
  endif()
endfunction()

# Why a link is to blame: nvcc looks beside it, and CMake, which links by itself, above the folder that it was given.
function(csc_toolkit_link_words nvcc target)
  csc_fact_source(source toolkit.nvcc_target)
  if(source MATCHES "^the folder of")
    csc_finding_because("${nvcc} leads to ${target}" "CMake looks for the libraries above the link")
  elseif(NOT target STREQUAL "")
    csc_finding_because("nvcc is a link to ${target}" "called through the link, it looks beside the link: ${nvcc}")
  endif()
endfunction()
