# SPDX-License-Identifier: Apache-2.0
# What mends a toolkit that is not there, of the wrong version, or broken.
include_guard(GLOBAL)
include("${CMAKE_CURRENT_LIST_DIR}/releases.cmake")
include("${CMAKE_CURRENT_LIST_DIR}/shell.cmake")
include("${CMAKE_CURRENT_LIST_DIR}/toolkit_alone.cmake")
include("${CMAKE_CURRENT_LIST_DIR}/toolkit_conda.cmake")

#[=[.rst:
csc_fix_toolkit
---------------
``csc_fix_toolkit(<range>)`` adds to the open finding the ways to a whole toolkit in the range (any, when it is
empty): another one of this machine, one from PyPI into the build folder, NVIDIA's archive.
#]=]
function(csc_fix_toolkit range)
  csc_fix_toolkit_by_hand(by_hand)
  if(by_hand)
    return()
  endif()
  csc_fact_get(configure remedy.compiler_change)
  csc_fact_get(pip remedy.pip)
  csc_fact_get(folder remedy.folder)
  if(folder MATCHES "[;$]") # CMake splits such a path, nvcc expands it
    set(pip "")
  endif()
  csc_releases_to_offer(releases pip_releases "${range}")
  csc_fix_toolkit_here(offered "${range}" "${configure}")
  csc_fix_toolkit_conda(by_conda "${range}" "${configure}")
  if(NOT pip STREQUAL "" AND pip_releases)
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
  elseif(NOT offered AND NOT by_conda AND (pip STREQUAL "" OR NOT pip_releases))
    list(GET releases -1 release)
    csc_finding_fix(
      "Install CUDA toolkit ${release} from https://developer.nvidia.com/cuda-toolkit-archive."
      "as NVIDIA's guide for this system says"
    )
  endif()
endfunction()

# Where a -DCMAKE_CUDA_COMPILER has no effect: the project sets it, or Visual Studio's integration decides.
function(csc_fix_toolkit_by_hand done_variable)
  csc_fact_source(rule toolkit.nvcc)
  csc_fact_reason(reason toolkit.nvcc)
  csc_fact_get(generator toolkit.generator)
  csc_fact_get(nvcc remedy.toolkit)
  set(done TRUE)
  if(NOT nvcc STREQUAL "")
    string(PREPEND nvcc "here it could be ")
  endif()
  if(NOT generator STREQUAL "")
    csc_finding_fix("Configure a new build folder with -T cuda=<the toolkit's folder>, or with -G Ninja." "${nvcc}")
  elseif("${rule}${reason}" MATCHES "CMAKE_CUDA_COMPILER, set by the project")
    csc_finding_fix("Change CMAKE_CUDA_COMPILER where it is set: a -D does not." "${nvcc}")
  else()
    set(done FALSE)
  endif()
  set(${done_variable} ${done} PARENT_SCOPE)
endfunction()

# The toolkit of this machine that was looked for in the range of TOOLKIT, which may be wider than this one.
function(csc_fix_toolkit_here offered_variable range configure)
  csc_fact_get(nvcc remedy.toolkit)
  csc_fact_get(version remedy.toolkit_version)
  set(suits TRUE)
  if(nvcc STREQUAL "")
    set(suits FALSE)
  elseif(NOT range STREQUAL "")
    csc_range_contains(suits "${range}" "${version}")
  endif()
  if(suits)
    csc_text_shell(value "-DCMAKE_CUDA_COMPILER=${nvcc}")
    csc_fact_get(host remedy.toolkit_host_compiler)
    set(note "toolkit ${version}, on this machine")
    if(NOT host STREQUAL "")
      csc_shell_undefine(configure "${configure}" CMAKE_CUDA_HOST_COMPILER)
      csc_text_shell(host "-DCMAKE_CUDA_HOST_COMPILER=${host}")
      string(APPEND value " ${host}")
      string(APPEND note ", with a host compiler that it takes")
    endif()
    csc_finding_fix("${configure} ${value}" "${note}")
  else()
    csc_fix_toolkit_alone(suits "${range}")
  endif()
  set(${offered_variable} ${suits} PARENT_SCOPE)
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
    "toolkit ${release} from PyPI, into ${place}"
  )
endfunction()
