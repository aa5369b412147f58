# SPDX-License-Identifier: Apache-2.0
# What mends a cuDNN that is not there, of the wrong version, or of another CUDA.
include_guard(GLOBAL)
include("${CMAKE_CURRENT_LIST_DIR}/packages.cmake")

#[=[.rst:
csc_fix_cudnn
-------------
``csc_fix_cudnn(<range>)`` adds to the open finding the ways to a cuDNN in the range (any, when it is empty) that was
built for the toolkit's CUDA: another one of this machine, one from PyPI into the build folder.
#]=]
function(csc_fix_cudnn range)
  csc_fact_get(configure remedy.reconfigure)
  csc_fact_get(root remedy.cudnn)
  csc_fact_get(version remedy.cudnn_version)
  csc_fact_get(toolkit toolkit.version)
  csc_fact_source(where cudnn.header)
  csc_fact_reason(reason cudnn.header)
  if("${where}${reason}" MATCHES "CUDNN_ROOT, set by the project")
    csc_finding_fix("Change CUDNN_ROOT where it is set: a -D does not." "")
    return()
  endif()
  if(NOT root STREQUAL "")
    csc_text_shell(value "-DCUDNN_ROOT=${root}")
    csc_finding_fix("${configure} ${value}" "cuDNN ${version}, on this machine")
  endif()
  if(toolkit STREQUAL "")
    csc_fact_get(compiler toolkit.compiler)
    set(fix "First see to the toolkit: which cuDNN fits depends on its CUDA version.")
    set(level here)
    if(compiler STREQUAL "Clang")
      set(level user)
      set(fix "Install cuDNN for the CUDA that Clang takes from https://developer.nvidia.com/cudnn-archive.")
    endif()
    csc_finding_fix("${fix}" "" ${level})
  else()
    csc_fix_cudnn_install("${range}" "${toolkit}")
  endif()
endfunction()

# The ways to a cuDNN that is not on this machine yet.
function(csc_fix_cudnn_install range toolkit)
  csc_fact_get(configure remedy.reconfigure)
  csc_version_major(cuda "${toolkit}")
  csc_cudnn_build_in_range(exists specifiers "${cuda}" "${range}")
  csc_property_get(package "csc/cudnn_build/${cuda}/PIP")
  csc_property_get(first "csc/cudnn_build/${cuda}/FIRST")
  csc_property_get(last "csc/cudnn_build/${cuda}/LAST")
  csc_fact_get(pip remedy.pip)
  csc_fact_get(folder remedy.folder)
  csc_fix_place(place)
  if(NOT exists)
    csc_finding_fix(
      "Ask for another range in CUDNN, or use another toolkit: no cuDNN that meets ${range} is known for CUDA ${cuda}."
      "known are ${first} to ${last}"
    )
  elseif(NOT pip STREQUAL "" AND package MATCHES "^nvidia")
    csc_text_shell(target "${folder}/cudnn")
    csc_text_shell(requirement "${package}${specifiers}")
    csc_text_shell(value "-DCUDNN_ROOT=${folder}/cudnn/nvidia/cudnn")
    csc_finding_fix(
      "${pip} install --no-deps --target ${target} ${requirement} && ${configure} ${value}"
      "cuDNN for CUDA ${cuda} from PyPI, into ${place}" user
    )
  else()
    csc_fix_cudnn_system(${cuda} "${range}" "${last}" "${configure}")
  endif()
endfunction()

# NVIDIA's repository, where it has cuDNNs for this CUDA: its newest, which must be in the range.
function(csc_fix_cudnn_system cuda range last configure)
  csc_packages_here(here)
  csc_property_get(releases csc/cuda_releases)
  list(FILTER releases INCLUDE REGEX "^${cuda}[.]")
  csc_package_newest(known "${here_NVIDIA}" ${releases})
  set(suits FALSE)
  if("${last}" MATCHES "^9[.]" AND range STREQUAL "")
    set(suits TRUE)
  elseif("${last}" MATCHES "^9[.]")
    csc_range_contains(suits "${range}" "${last}")
  endif()
  set(command "")
  if(suits AND NOT known STREQUAL "")
    csc_packages_nvidia(command cudnn here major ${cuda})
  endif()
  if(command STREQUAL "")
    csc_finding_fix(
      "Install cuDNN for CUDA ${cuda} from https://developer.nvidia.com/cudnn-archive."
      "as NVIDIA's guide for this system says" root
    )
  else()
    csc_finding_fix("${command} && ${configure}" "cuDNN for CUDA ${cuda} from NVIDIA's repository" root)
  endif()
endfunction()

#[=[.rst:
csc_fix_cudnn_library
---------------------
``csc_fix_cudnn_library(<range>)`` adds the ways to another library than the one that would be loaded. No other cuDNN
counts while the loader's variable names the folder of this one: the loader looks there first.
#]=]
function(csc_fix_cudnn_library range)
  csc_fact_get(file cudnn.library_file)
  csc_fact_source(where cudnn.library_file)
  csc_fix_loader_variable(done "${file}" "${where}")
  if(NOT done)
    csc_fix_cudnn("${range}")
  endif()
endfunction()

# Is there a cuDNN in the range for this CUDA major, and which pip version specifiers take it?
function(csc_cudnn_build_in_range exists_variable specifiers_variable cuda range)
  csc_property_get(builds csc/cudnn_builds)
  csc_property_get(first "csc/cudnn_build/${cuda}/FIRST")
  csc_property_get(last "csc/cudnn_build/${cuda}/LAST")
  set(exists FALSE)
  set(specifiers "")
  if(NOT cuda IN_LIST builds)
    set(exists TRUE) # a CUDA newer than the table: nothing is known against it
  elseif(range STREQUAL "")
    set(exists TRUE)
  else()
    csc_range_parse(asked "${range}")
    csc_range_contains(late_enough "${asked_MIN}" "${last}.999")
    if(late_enough)
      set(exists TRUE)
    endif()
    set(specifiers ">=${asked_MIN}")
    if(NOT asked_MAX STREQUAL "")
      csc_range_contains(early_enough "0...${asked_OPEN}${asked_MAX}" "${first}")
      if(NOT early_enough)
        set(exists FALSE)
      endif()
      # PyPI's versions have a build number as a fourth part: 9.10.0.56 is in 8.9...9.10, 9.10.2.21 is not.
      string(REGEX MATCH "^[0-9]+[.][0-9]+[.][0-9]+" last_of_range "${asked_MAX}.0.0")
      set(specifiers ">=${asked_MIN},<=${last_of_range}.99999")
      if(NOT asked_OPEN STREQUAL "")
        set(specifiers ">=${asked_MIN},<${asked_MAX}")
      endif()
    endif()
  endif()
  set(${exists_variable} ${exists} PARENT_SCOPE)
  set(${specifiers_variable} "${specifiers}" PARENT_SCOPE)
endfunction()
