# SPDX-License-Identifier: Apache-2.0
# What brings a toolkit by conda: into the active environment, or into one in the build folder.
include_guard(GLOBAL)
include("${CMAKE_CURRENT_LIST_DIR}/packages.cmake")

#[=[.rst:
csc_fix_toolkit_conda
---------------------
``csc_fix_toolkit_conda(<done variable> <range> <configure> <releases> <pip releases>)`` adds to the open finding the command
that installs a compiler with conda, and says TRUE: of the release of the runtime library that the active environment has
without nvcc, when that is in the range; of the newest of the releases into the active environment when that has no
toolkit; and where pip has none of them, into an environment in the build folder.
#]=]
function(csc_fix_toolkit_conda done_variable range configure releases pip_releases)
  set(${done_variable} FALSE PARENT_SCOPE)
  csc_fact_get(conda remedy.conda)
  if(conda STREQUAL "")
    return()
  endif()
  csc_packages_read()
  csc_conda_target(target "${range}" "${releases}" "${pip_releases}")
  if(target_RELEASE STREQUAL "")
    return()
  endif()
  csc_package_command(packages toolkit/${target_FROM} - - "" release ${target_RELEASE})
  string(REPLACE "<prefix>" "${target_ROOT}" nvcc "${packages_AT}")
  csc_text_shell(conda "${conda}")
  csc_text_shell(prefix "${target_ROOT}")
  csc_text_shell(value "-DCMAKE_CUDA_COMPILER=${nvcc}")
  csc_finding_fix(
    "${conda} ${target_VERB} -y -p ${prefix} ${packages} && ${configure} ${value}"
    "the compiler of CUDA ${target_RELEASE}, ${target_NOTE}" user
  )
  set(${done_variable} TRUE PARENT_SCOPE)
endfunction()

# Into which environment, and which release: <out>_ROOT, _VERB, _NOTE, _FROM and _RELEASE, which is empty when none will do.
function(csc_conda_target out range releases pip_releases)
  csc_conda_runtime(root version)
  csc_conda_empty_environment(environment)
  csc_fact_get(folder remedy.folder)
  csc_fix_place(place)
  set(verb install)
  set(note "into the conda environment")
  string(REGEX MATCH "^[0-9]+\\.[0-9]+" release "${version}") # the name of a library may tell the major alone
  if(NOT range STREQUAL "" AND NOT release STREQUAL "")
    csc_range_contains(suits "${range}" "${release}")
    if(NOT suits)
      set(release "")
    endif()
  endif()
  csc_conda_release(from release ${release})
  if(release STREQUAL "" AND NOT environment STREQUAL "")
    set(root "${environment}")
    csc_conda_release(from release ${releases})
  elseif(release STREQUAL "" AND NOT pip_releases AND NOT folder STREQUAL "")
    set(verb create)
    csc_package_newest(release conda-forge ${releases})
    set(from conda-forge)
    set(root "${folder}/toolkit-${release}")
    set(note "from conda-forge, into ${place}")
  endif()
  foreach(part IN ITEMS root verb note from release)
    string(TOUPPER ${part} field)
    set(${out}_${field} "${${part}}" PARENT_SCOPE)
  endforeach()
endfunction()

# The newest of the releases that conda has, and where: conda-forge from 12.0 on, NVIDIA's channel before.
function(csc_conda_release from_variable release_variable)
  set(from conda-forge)
  csc_package_newest(release conda-forge ${ARGN})
  if(release STREQUAL "")
    set(from conda-nvidia)
    csc_package_newest(release conda-nvidia ${ARGN})
  endif()
  set(${from_variable} ${from} PARENT_SCOPE)
  set(${release_variable} "${release}" PARENT_SCOPE)
endfunction()

# The active environment, where it holds no toolkit, nor a part of one.
function(csc_conda_empty_environment variable)
  csc_fact_get(environment remedy.conda_environment)
  csc_fact_get(count toolkits.count)
  set(index 0)
  while(index LESS "0${count}")
    csc_fact_get(root toolkits.${index}.root)
    if(root STREQUAL environment)
      set(environment "")
    endif()
    math(EXPR index "${index} + 1")
  endwhile()
  set(${variable} "${environment}" PARENT_SCOPE)
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
