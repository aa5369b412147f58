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
  if(by_project AND NOT "${help}" STREQUAL "CUDA architectures")
    string(APPEND source ", ${by_project}")
  endif()
  list(JOIN architectures " " architectures)
  if(architectures STREQUAL "")
    csc_fact_set(toolkit.architectures - "CMAKE_CUDA_ARCHITECTURES and CUDAARCHS are not set")
  else()
    csc_fact_set(toolkit.architectures "${architectures}" "${source}")
  endif()
endfunction()
