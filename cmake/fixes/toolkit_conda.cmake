# SPDX-License-Identifier: Apache-2.0
# What makes a whole toolkit of a conda environment that has the runtime library alone.
include_guard(GLOBAL)

#[=[.rst:
csc_fix_toolkit_conda
---------------------
``csc_fix_toolkit_conda(<done variable> <range> <configure>)``: where the active conda environment has a runtime library in
the range and no nvcc, adds to the open finding the command that installs the compiler of its release, and says TRUE.

conda-forge has cuda-nvcc from 12.0 on, NVIDIA's channel has labels such as cuda-11.8.0 from 11.3 on (the channels' lists
of that package).
#]=]
function(csc_fix_toolkit_conda done_variable range configure)
  set(${done_variable} FALSE PARENT_SCOPE)
  csc_conda_runtime(root version)
  csc_fact_get(conda remedy.conda)
  string(REGEX MATCH "^[0-9]+\\.[0-9]+" release "${version}") # the name of a library may tell the major alone
  if(root STREQUAL "" OR conda STREQUAL "" OR release STREQUAL "" OR release VERSION_LESS 11.3)
    return()
  endif()
  if(NOT range STREQUAL "")
    csc_range_contains(suits "${range}" "${release}")
    if(NOT suits)
      return()
    endif()
  endif()
  set(packages "-c conda-forge cuda-nvcc=${release}")
  if(release VERSION_LESS 12.0)
    set(packages "-c nvidia/label/cuda-${release}.0 cuda-nvcc cuda-cudart-dev")
  endif()
  csc_text_shell(conda "${conda}")
  csc_text_shell(prefix "${root}")
  csc_text_shell(value "-DCMAKE_CUDA_COMPILER=${root}/bin/nvcc")
  csc_finding_fix(
    "${conda} install -y -p ${prefix} ${packages} && ${configure} ${value}"
    "the compiler of CUDA ${release}, into the conda environment" user
  )
  set(${done_variable} TRUE PARENT_SCOPE)
endfunction()

# The runtime library of the active conda environment that has no nvcc.
function(csc_conda_runtime root_variable version_variable)
  set(${root_variable} "" PARENT_SCOPE)
  set(${version_variable} "" PARENT_SCOPE)
  csc_fact_get(count toolkits.count)
  set(index 0)
  while(index LESS "0${count}")
    csc_fact_get(origin toolkits.${index}.origin)
    csc_fact_get(state toolkits.${index}.state)
    csc_fact_source(ways toolkits.${index}.root)
    if(origin STREQUAL "conda" AND state STREQUAL "runtime_only" AND ways MATCHES "PREFIX")
      csc_fact_get(root toolkits.${index}.root)
      csc_fact_get(version toolkits.${index}.version)
      set(${root_variable} "${root}" PARENT_SCOPE)
      set(${version_variable} "${version}" PARENT_SCOPE)
      return()
    endif()
    math(EXPR index "${index} + 1")
  endwhile()
endfunction()
