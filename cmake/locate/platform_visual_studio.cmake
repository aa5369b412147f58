# SPDX-License-Identifier: Apache-2.0
# Where Visual Studio, and a toolkit made for it, have the files that tell MSBuild about CUDA: on Windows alone.
include_guard(GLOBAL)

#[=[.rst:
csc_platform_visual_studio
--------------------------
``csc_platform_visual_studio(<out>)``: ``<out>_GENERATORS``, the generators of Visual Studio, newest first, and
``<out>_0``, ``<out>_1`` …, for each the patterns of the files ``CUDA <release>.props`` that MSBuild takes then.
#]=]
function(csc_platform_visual_studio out)
  set(generators "Visual Studio 18 2026" "Visual Studio 17 2022" "Visual Studio 16 2019" "Visual Studio 15 2017")
  set(years 18 2022 2019 2017) # the folders of the years; that of 2026 is named after its number
  set(index 0)
  foreach(year generator IN ZIP_LISTS years generators)
    set(customizations MSBuild/Microsoft/VC/v1*0/BuildCustomizations)
    if(year EQUAL 2017)
      set(customizations Common7/IDE/VC/VCTargets/BuildCustomizations)
    endif()
    set(patterns "")
    foreach(variable IN ITEMS ProgramFiles "ProgramFiles(x86)")
      csc_outside_environment(programs "${variable}")
      if(NOT programs STREQUAL "")
        file(TO_CMAKE_PATH "${programs}" programs)
        csc_text_pattern(programs "${programs}")
        list(APPEND patterns "${programs}/Microsoft Visual Studio/${year}/*/${customizations}/CUDA *.props")
      endif()
    endforeach()
    set(${out}_${index} "${patterns}" PARENT_SCOPE)
    math(EXPR index "${index} + 1")
  endforeach()
  set(${out}_GENERATORS "${generators}" PARENT_SCOPE)
endfunction()

#[=[.rst:
csc_platform_integration_files
------------------------------
``csc_platform_integration_files(<variable> <root>)``: the files ``CUDA <release>.props`` that come with a toolkit,
installed or taken out of its installer, to which Visual Studio can be led (``-T cuda=<root>``).
#]=]
function(csc_platform_integration_files variable root)
  csc_text_pattern(pattern "${root}")
  set(extensions extras/visual_studio_integration/MSBuildExtensions)
  set(unpacked CUDAVisualStudioIntegration)
  file(GLOB files "${pattern}/${extensions}/CUDA *.props" "${pattern}/${unpacked}/${extensions}/CUDA *.props")
  set(${variable} "${files}" PARENT_SCOPE)
endfunction()
