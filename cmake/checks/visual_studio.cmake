# SPDX-License-Identifier: Apache-2.0
# What the checks say of a Visual Studio that knows no toolkit.
include_guard(GLOBAL)
include("${CMAKE_CURRENT_LIST_DIR}/../fixes/visual_studio.cmake")

#[=[.rst:
csc_visual_studio_blame
-----------------------
``csc_visual_studio_blame(<variable>)`` writes the open finding and says TRUE, when there is no CUDA compiler because a
Visual Studio generator was chosen, and MSBuild is told of no toolkit. Whether one is on the disk makes no difference.
#]=]
function(csc_visual_studio_blame variable)
  csc_fact_get(generator toolkit.generator)
  csc_fact_get(integration toolkit.integration)
  if(NOT integration STREQUAL "-")
    set(${variable} FALSE PARENT_SCOPE)
    return()
  endif()
  csc_finding(fail "this Visual Studio has no CUDA integration")
  csc_finding_required(
    "its file CUDA <release>.props" "MSBuild takes the toolkit by it, not from PATH; the module CUDAToolkit is no help"
  )
  csc_finding_found("none" "${generator}: CMake's \"No CUDA toolset found.\"")
  csc_fact_get(nvcc remedy.toolkit)
  csc_fact_get(version remedy.toolkit_version)
  csc_fact_get(ignored toolkit.integration_ignored)
  csc_fact_get(other toolkit.integration_elsewhere)
  csc_fact_source(release toolkit.integration_elsewhere)
  if(NOT other STREQUAL "")
    csc_finding_because("${other} has that of ${release}" "the installer of a toolkit adds it to each that is there")
  elseif(NOT ignored STREQUAL "")
    csc_finding_because("${ignored}: without effect" "Visual Studio's generators do not look at it")
  elseif(NOT nvcc STREQUAL "")
    csc_finding_because("toolkit ${version} is here" "${nvcc}: CMake's module CUDAToolkit finds it, MSBuild does not")
  endif()
  csc_fix_visual_studio()
  set(${variable} TRUE PARENT_SCOPE)
endfunction()
