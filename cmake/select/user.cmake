# SPDX-License-Identifier: Apache-2.0
# What is chosen already, by the user, the project, a toolchain file, or this build tree: select never goes over it.
include_guard(GLOBAL)

#[=[.rst:
csc_select_user
---------------
``csc_select_user(<out>)``: ``<out>_COMPILER``, ``<out>_HOST``, ``<out>_ROOT`` and ``<out>_ARCHITECTURES``, each TRUE when
it is chosen already. The generators of Visual Studio take their toolkit from ``-T``, which is the user's. CUDA is not
enabled yet, and the architectures are located.
#]=]
function(csc_select_user out)
  csc_outside_variable(compiler CMAKE_CUDA_COMPILER)
  csc_outside_environment(compiler_environment CUDACXX)
  csc_compiler_kept(compiler_kept CUDA COMPILER)
  csc_host_compiler_of_nvcc(host)
  csc_toolkit_flags(flags)
  csc_host_compiler_rule(host_compiler "${host}" "${flags}")
  csc_outside_variable(root CUDAToolkit_ROOT)
  csc_outside_environment(root_environment CUDAToolkit_ROOT)
  csc_fact_get(architectures toolkit.architectures)
  csc_fact_get(empty architectures.empty)
  if(architectures STREQUAL "-")
    set(architectures "")
  endif()
  if(CMAKE_GENERATOR MATCHES "^Visual Studio")
    set(compiler "${CMAKE_GENERATOR}")
  endif()
  set(parts COMPILER HOST ROOT ARCHITECTURES)
  set(value_COMPILER "${compiler}${compiler_environment}${compiler_kept}")
  set(value_HOST "${host_compiler_NAMED}")
  set(value_ROOT "${root}${root_environment}")
  set(value_ARCHITECTURES "${architectures}${empty}")
  foreach(part IN LISTS parts)
    set(${out}_${part} FALSE PARENT_SCOPE)
    if(NOT value_${part} STREQUAL "")
      set(${out}_${part} TRUE PARENT_SCOPE)
    endif()
  endforeach()
endfunction()
