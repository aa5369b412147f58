# SPDX-License-Identifier: Apache-2.0
# The toolkit of a Visual Studio generator. Such a generator takes none from PATH: files in Visual Studio's folder tell
# MSBuild of toolkits, and CMake takes the newest of them, or what -T cuda=<release or folder> names.
include_guard(GLOBAL)

#[=[.rst:
csc_visual_studio_locate
------------------------
``csc_visual_studio_locate(<out> <host variable>)``: where the generator is one of Visual Studio, ``<out>_PATH``,
``<out>_RULE`` and ``<out>_ERROR`` are what it will take for CUDA, as :command:`csc_compiler_search` tells it of other
generators, and the host compiler is the C++ compiler, whatever CMAKE_CUDA_HOST_COMPILER says. The variables are those
that CMake's own test of the compiler reads (CMakeDetermineCompilerId.cmake of CMake 3.22 to 4.4), set in project().
#]=]
function(csc_visual_studio_locate out host_variable)
  csc_outside_variable(generator CMAKE_GENERATOR)
  csc_outside_variable(toolset CMAKE_VS_PLATFORM_TOOLSET)
  if(NOT generator MATCHES "^Visual Studio" OR toolset STREQUAL "")
    return()
  endif()
  csc_fact_set(toolkit.generator "${generator}" "CMAKE_GENERATOR")
  csc_fact_get(host host.compiler)
  set(${host_variable} "${host}" PARENT_SCOPE)
  csc_property_get(enabled ENABLED_LANGUAGES)
  if("CUDA" IN_LIST enabled)
    return()
  endif()
  csc_outside_variable(release CMAKE_VS_PLATFORM_TOOLSET_CUDA)
  csc_outside_variable(folder CMAKE_VS_PLATFORM_TOOLSET_CUDA_CUSTOM_DIR)
  if(release STREQUAL "")
    csc_fact_set(toolkit.integration - "CMAKE_VS_PLATFORM_TOOLSET_CUDA is empty")
    include("${CMAKE_CURRENT_FUNCTION_LIST_DIR}/visual_studio_remedy.cmake")
    csc_visual_studio_remedy("${generator}")
    set(${out}_PATH "" PARENT_SCOPE)
    set(${out}_ERROR "${generator} has no files for CUDA" PARENT_SCOPE)
    return()
  endif()
  csc_fact_set(toolkit.integration "${release}" "CMAKE_VS_PLATFORM_TOOLSET_CUDA")
  csc_visual_studio_nvcc(nvcc rule "${release}" "${folder}")
  set(error "")
  if(NOT EXISTS "${nvcc}")
    set(error "${nvcc} does not exist (${rule})")
  endif()
  set(${out}_PATH "${nvcc}" PARENT_SCOPE)
  set(${out}_RULE "${rule}" PARENT_SCOPE)
  set(${out}_ERROR "${error}" PARENT_SCOPE)
endfunction()

# The nvcc of a CUDA toolset: in the folder of -T cuda=<folder>, else where the installer's variable leads.
function(csc_visual_studio_nvcc nvcc_variable rule_variable release folder)
  csc_platform_program(program nvcc)
  set(rule "the CUDA ${release} of Visual Studio")
  if(NOT folder STREQUAL "")
    file(TO_CMAKE_PATH "${folder}" root)
    string(REGEX REPLACE "/+$" "" root "${root}")
    if(EXISTS "${root}/nvcc")
      string(APPEND root "/nvcc")
    endif()
    set(rule "-T cuda=${folder}")
  else()
    string(REPLACE "." "_" words "${release}")
    csc_outside_environment(root CUDA_PATH_V${words})
    file(TO_CMAKE_PATH "${root}" root)
    if(root STREQUAL "")
      csc_outside_environment(programs ProgramFiles)
      file(TO_CMAKE_PATH "${programs}/NVIDIA GPU Computing Toolkit/CUDA/v${release}" root)
    endif()
  endif()
  set(${nvcc_variable} "${root}/bin/${program}" PARENT_SCOPE)
  set(${rule_variable} "${rule}" PARENT_SCOPE)
endfunction()
