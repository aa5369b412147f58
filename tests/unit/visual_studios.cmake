# SPDX-License-Identifier: Apache-2.0
# locate/visual_studio.cmake: which toolkit a Visual Studio generator takes, out of the variables that CMake sets and of
# folders as the installers make them. All files here are empty.
include("${CMAKE_CURRENT_LIST_DIR}/lib/unit.cmake")
foreach(file IN ITEMS declare/declare locate/locate locate/visual_studio_remedy)
  include("${REPO}/cmake/${file}.cmake")
endforeach()

file(REMOVE_RECURSE "${WORK}")
csc_platform_program(nvcc nvcc)
set(ENV{ProgramFiles} "${WORK}/Program Files")
set(ENV{ProgramFiles\(x86\)} "${WORK}/Program Files (x86)")
set(ENV{CUDA_PATH_V11_8} "${WORK}/eleven")
set(ENV{CUDACXX} "")
set(CMAKE_VS_PLATFORM_TOOLSET v143)
set(CMAKE_GENERATOR_PLATFORM x64)
set(CMAKE_GENERATOR_TOOLSET "")
set(CMAKE_SOURCE_DIR /project)
set(CMAKE_BINARY_DIR /project/build)
set_property(GLOBAL PROPERTY ENABLED_LANGUAGES NONE)
csc_fact_set(host.compiler "/VS/cl.exe" "first in PATH")

# try(<what> <generator> <CUDA toolset> <its folder> <path> <rule> <error>)
function(try what generator toolset folder path rule error)
  set(CMAKE_GENERATOR "${generator}")
  set(CMAKE_VS_PLATFORM_TOOLSET_CUDA "${toolset}")
  set(CMAKE_VS_PLATFORM_TOOLSET_CUDA_CUSTOM_DIR "${folder}")
  set(found_PATH /usr/bin/nvcc)
  set(found_RULE "first in PATH")
  set(found_ERROR "")
  set(host /usr/bin/g++)
  csc_facts_forget(toolkit)
  csc_visual_studio_locate(found host)
  unit_equal("${what}: path" "${found_PATH}" "${path}")
  unit_equal("${what}: rule" "${found_RULE}" "${rule}")
  unit_equal("${what}: error" "${found_ERROR}" "${error}")
endfunction()

function(try_fact key expected)
  csc_fact_get(value toolkit.${key})
  unit_equal("${key}" "${value}" "${expected}")
endfunction()

# Another generator: nothing changes.
try("Ninja" Ninja "" "" /usr/bin/nvcc "first in PATH" "")
try_fact(generator "")

# A release that Visual Studio knows: the installer's variable, else the installer's folder.
set(vs "Visual Studio 17 2022")
file(WRITE "${WORK}/eleven/bin/${nvcc}" "")
file(WRITE "${WORK}/Program Files/NVIDIA GPU Computing Toolkit/CUDA/v12.4/bin/${nvcc}" "")
try("11.8" "${vs}" 11.8 "" "${WORK}/eleven/bin/${nvcc}" "the CUDA 11.8 of Visual Studio" "")
try_fact(integration 11.8)
set(programs "${WORK}/Program Files/NVIDIA GPU Computing Toolkit/CUDA")
try("12.4" "${vs}" 12.4 "" "${programs}/v12.4/bin/${nvcc}" "the CUDA 12.4 of Visual Studio" "")
try(
  "12.9" "${vs}" 12.9 "" "${programs}/v12.9/bin/${nvcc}" "the CUDA 12.9 of Visual Studio"
  "${programs}/v12.9/bin/${nvcc} does not exist (the CUDA 12.9 of Visual Studio)"
)

# -T cuda=<folder>, in both layouts.
file(WRITE "${WORK}/unpacked/nvcc/bin/${nvcc}" "")
try("unpacked" "${vs}" 12.4 "${WORK}/unpacked/" "${WORK}/unpacked/nvcc/bin/${nvcc}" "-T cuda=${WORK}/unpacked/" "")
try("a folder" "${vs}" 12.4 "${WORK}/eleven/" "${WORK}/eleven/bin/${nvcc}" "-T cuda=${WORK}/eleven/" "")

# None, and nothing that would help.
try("none" "${vs}" "" "" "" "first in PATH" "${vs} has no files for CUDA")
try_fact(integration -)
try_fact(integration_elsewhere "")
try_fact(integration_ignored "")

# None, and another Visual Studio has one, and something without effect is set.
set(customizations MSBuild/Microsoft/VC/v160/BuildCustomizations)
file(WRITE "${WORK}/Program Files (x86)/Microsoft Visual Studio/2019/Community/${customizations}/CUDA 11.8.props" "")
file(WRITE "${WORK}/Program Files (x86)/Microsoft Visual Studio/2019/Community/${customizations}/CUDA 11.10.props" "")
set(CUDA_TOOLKIT_ROOT_DIR /elsewhere)
try("none, but elsewhere" "${vs}" "" "" "" "first in PATH" "${vs} has no files for CUDA")
try_fact(integration_elsewhere "Visual Studio 16 2019")
try_fact(integration_ignored CUDA_TOOLKIT_ROOT_DIR)
csc_fact_source(release toolkit.integration_elsewhere)
unit_equal("its release" "${release}" "CUDA 11.10")
csc_fact_get(command toolkit.integration_generator)
string(REGEX MATCH "-G '[^']+' -A x64" options "${command}")
unit_equal("its command" "${options}" "-G 'Visual Studio 16 2019' -A x64")
csc_fact_get(command toolkit.integration_ninja)
string(REGEX MATCH "-B [^ ]+ -G Ninja( -[AT])?" options "${command}")
string(REGEX REPLACE "-fresh" "" options "${options}") # before CMake 3.24 the folder beside it
unit_equal("the command with Ninja" "${options}" "-B /project/build -G Ninja")

# The files that come with a toolkit, in both layouts.
set(extensions extras/visual_studio_integration/MSBuildExtensions)
foreach(layout IN ITEMS "a[1]/${extensions}" "b/CUDAVisualStudioIntegration/${extensions}")
  file(WRITE "${WORK}/${layout}/CUDA 12.4.props" "")
  string(REGEX REPLACE "/.*" "" root "${layout}")
  csc_platform_integration_files(files "${WORK}/${root}")
  csc_visual_studio_release(release "${files}")
  unit_equal("the files in ${layout}" "${release}" 12.4)
endforeach()

unit_end(36)
