# SPDX-License-Identifier: Apache-2.0
# What mends a toolkit that is not there, of the wrong version, or broken.
include_guard(GLOBAL)
include("${CMAKE_CURRENT_LIST_DIR}/releases.cmake")
include("${CMAKE_CURRENT_LIST_DIR}/shell.cmake")
include("${CMAKE_CURRENT_LIST_DIR}/toolkit_here.cmake")
include("${CMAKE_CURRENT_LIST_DIR}/toolkit_conda.cmake")
include("${CMAKE_CURRENT_LIST_DIR}/toolkit_system.cmake")

#[=[.rst:
csc_fix_toolkit
---------------
``csc_fix_toolkit(<range>)`` adds to the open finding the ways to a whole toolkit in the range (any, when it is
empty): another one of this machine or a module of it, one from conda or from PyPI into the build folder, the system's
packages, NVIDIA's archive.
#]=]
function(csc_fix_toolkit range)
  csc_toolkit_by_hand(by_hand note)
  if(NOT by_hand STREQUAL "")
    csc_finding_fix("${by_hand}" "${note}")
    return()
  endif()
  csc_fact_get(configure remedy.compiler_change)
  csc_fact_get(pip remedy.pip)
  csc_fact_get(folder remedy.folder)
  if(folder MATCHES "[;$]") # CMake splits such a path, nvcc expands it
    set(pip "")
  endif()
  csc_releases_to_offer(releases pip_releases "${range}")
  if(pip STREQUAL "")
    set(pip_releases "")
  endif()
  csc_fix_toolkit_here(offered "${range}" "${configure}")
  csc_fix_toolkit_modules(by_module "${configure}" ${releases})
  csc_fix_toolkit_conda(by_conda "${range}" "${configure}" "${releases}" "${pip_releases}")
  if(pip_releases)
    list(GET pip_releases -1 release)
    csc_fix_toolkit_pip("${pip}" "${release}" "${configure}")
  endif()
  if(NOT releases)
    csc_property_get(known csc/cuda_releases)
    list(GET known -1 newest)
    csc_range_words(words "${range}")
    csc_finding_fix(
      "Ask for another range: no toolkit is known that is ${words}." "the newest known is ${newest}"
    )
  elseif(NOT offered AND NOT by_module AND NOT by_conda AND NOT pip_releases)
    csc_fix_toolkit_system("${configure}" ${releases})
  endif()
endfunction()

#[=[.rst:
csc_fix_toolkit_for_driver
--------------------------
``csc_fix_toolkit_for_driver(<range> <newest>)`` adds the ways to a toolkit in the range that the driver runs, when there
are any; none newer than this CUDA version, unless that is empty.
#]=]
function(csc_fix_toolkit_for_driver range newest)
  if(NOT newest STREQUAL "")
    csc_range_both(range possible "${range}" "0...${newest}.999999")
    if(NOT possible)
      return()
    endif()
  endif()
  csc_releases_in_range(releases "${range}" csc/cuda_releases)
  csc_releases_for_driver(run ${releases})
  csc_fact_known(here remedy.toolkit)
  if(run OR here)
    csc_fix_toolkit("${range}")
  endif()
endfunction()

function(csc_fix_toolkit_pip pip release configure)
  csc_fact_get(folder remedy.folder)
  csc_fix_place(place)
  csc_text_shell(target "${folder}/toolkit")
  csc_text_shell(value "-DCMAKE_CUDA_COMPILER=${folder}/toolkit/nvidia/cu13/bin/nvcc")
  set(packages "")
  foreach(package IN ITEMS nvidia-cuda-nvcc nvidia-cuda-crt nvidia-cuda-runtime nvidia-nvvm)
    csc_text_shell(requirement "${package}==${release}.*")
    string(APPEND packages " ${requirement}")
  endforeach()
  csc_finding_fix(
    "${pip} install --no-deps --target ${target}${packages} && ${configure} ${value}"
    "toolkit ${release} from PyPI, into ${place}" user
  )
endfunction()
