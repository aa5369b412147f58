# SPDX-License-Identifier: Apache-2.0
# What mends a Visual Studio that knows no toolkit.
include_guard(GLOBAL)

#[=[.rst:
csc_fix_visual_studio
---------------------
Adds to the open finding the ways to a toolkit that MSBuild knows: another Visual Studio, a toolkit that is here, Ninja,
which needs none of it, or the part of the toolkit's installer.
#]=]
function(csc_fix_visual_studio)
  csc_fact_get(other toolkit.integration_elsewhere)
  csc_fact_get(generator toolkit.integration_generator)
  csc_fact_get(toolset toolkit.integration_toolset)
  csc_fact_get(ninja toolkit.integration_ninja)
  csc_fact_source(release toolkit.integration_root)
  if(NOT generator STREQUAL "")
    csc_finding_fix("${generator}" "with ${other}")
  endif()
  if(NOT toolset STREQUAL "")
    csc_finding_fix("${toolset}" "with the files of ${release}, on this machine")
  endif()
  if(NOT ninja STREQUAL "")
    csc_finding_fix("${ninja}" "in a developer prompt of Visual Studio; Ninja takes nvcc from PATH")
  endif()
  csc_finding_fix(
    "Run the toolkit's installer again, with its part Visual Studio Integration."
    "after Visual Studio; by name it is visual_studio_integration_12.4 for CUDA 12.4" root
  )
endfunction()
