# SPDX-License-Identifier: Apache-2.0
# What the project's CUDA code will be built for, as far as it is said before the targets are.
include_guard(GLOBAL)

#[=[.rst:
csc_architectures_locate
------------------------
Sets the fact toolkit.architectures: CMAKE_CUDA_ARCHITECTURES as the project or the user has set it, with blanks between
the elements; - when nobody has. CMake's own default counts as not set: a project may give its targets others later.
#]=]
function(csc_architectures_locate)
  csc_outside_variable(architectures CMAKE_CUDA_ARCHITECTURES)
  csc_outside_environment(environment CUDAARCHS)
  csc_cache_get(help CMAKE_CUDA_ARCHITECTURES HELPSTRING)
  csc_cache_get(cached CMAKE_CUDA_ARCHITECTURES VALUE)
  set(source "CMAKE_CUDA_ARCHITECTURES")
  # With this help CMake itself makes the entry: of CUDAARCHS, else of nvcc's default (CMakeDetermineCUDACompiler).
  if("${help}" STREQUAL "CUDA architectures" AND "${cached}" STREQUAL "${architectures}")
    set(architectures "")
  endif()
  if(architectures STREQUAL "")
    set(architectures "${environment}")
    set(source "CUDAARCHS in the environment")
  endif()
  csc_outside_by_project(by_project CMAKE_CUDA_ARCHITECTURES)
  csc_outside_chosen(chosen CMAKE_CUDA_ARCHITECTURES)
  if(chosen)
    string(APPEND source ", chosen by cuda_stack_select()")
  elseif(by_project AND NOT "${help}" STREQUAL "CUDA architectures")
    string(APPEND source ", ${by_project}")
  endif()
  csc_architectures_declare("${architectures}" "${source}" "${by_project}")
  list(JOIN architectures " " architectures)
  if(architectures STREQUAL "")
    csc_fact_set(toolkit.architectures - "CMAKE_CUDA_ARCHITECTURES and CUDAARCHS are not set")
  else()
    csc_fact_set(toolkit.architectures "${architectures}" "${source}")
  endif()
endfunction()

# What architectures.known_to_toolkit judges; nothing where nobody has set architectures. A value that is set, and to
# nothing, is what counts: CMake does not look at CUDAARCHS then. Projects for CMake before 3.18 may have it once CUDA
# is enabled (policy CMP0104): they give nvcc the flags themselves.
function(csc_architectures_declare architectures source by_project)
  set(empty FALSE)
  csc_outside_variable(value CMAKE_CUDA_ARCHITECTURES)
  if(DEFINED CMAKE_CUDA_ARCHITECTURES AND value STREQUAL "")
    set(empty TRUE)
    csc_property_get(enabled ENABLED_LANGUAGES)
    csc_outside_variable(minimum CMAKE_MINIMUM_REQUIRED_VERSION)
    if("CUDA" IN_LIST enabled AND minimum VERSION_LESS 3.18)
      set(empty FALSE)
    endif()
  endif()
  if(empty)
    set(source "CMAKE_CUDA_ARCHITECTURES")
    if(by_project)
      string(APPEND source ", ${by_project}")
    endif()
    csc_fact_set(architectures.empty yes "${source}")
  elseif(NOT architectures STREQUAL "")
    csc_fact_set(architectures.declared "${architectures}" "${source}")
  endif()
  if(empty OR NOT architectures STREQUAL "")
    string(REGEX MATCH "^[0-9.]+" version "${CMAKE_VERSION}") # a release candidate's goes on with "-rc"
    csc_fact_set(architectures.cmake "${version}" "CMAKE_VERSION")
  endif()
endfunction()

#[=[.rst:
csc_architectures_ask
---------------------
``csc_architectures_ask(<name>)``: where it is said what is built, sets the fact architectures.listed to the numbers that
nvcc builds for, unless it is known. It takes 5 ms.
#]=]
function(csc_architectures_ask name)
  csc_architectures_wanted(wanted source "${name}")
  csc_architecture_off(disabled "${wanted}")
  csc_fact_known(known architectures.listed)
  csc_fact_get(nvcc toolkit.nvcc)
  csc_fact_get(compiler toolkit.compiler)
  if(known OR wanted STREQUAL "" OR disabled OR nvcc STREQUAL "")
    return()
  elseif(NOT compiler STREQUAL "NVIDIA")
    csc_fact_unknown(architectures.listed "only nvcc tells for what it builds, and there is none that can be run")
    return()
  endif()
  include("${CMAKE_CURRENT_FUNCTION_LIST_DIR}/nvcc.cmake")
  csc_compiler_run(result text "${nvcc}" --list-gpu-arch)
  string(REGEX MATCHALL "compute_[0-9]+" numbers "${text}")
  list(TRANSFORM numbers REPLACE "compute_" "")
  list(SORT numbers COMPARE NATURAL)
  list(JOIN numbers " " numbers)
  if(numbers STREQUAL "") # nvcc before 11.0 does not know the option
    csc_fact_unknown(architectures.listed "this nvcc does not tell for what it builds")
  else()
    csc_fact_set(architectures.listed "${numbers}" "nvcc --list-gpu-arch")
  endif()
endfunction()
