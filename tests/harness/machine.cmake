# SPDX-License-Identifier: Apache-2.0
#[==[
What this machine has of its own, found without the product and written as a file of set():

  MACHINE_TOOLKIT_NVCC      the nvcc that PATH finds
  MACHINE_TOOLKIT_ROOT      the folder above its bin, where its own answer says it is
  MACHINE_TOOLKIT_FOLDER    the same, links followed
  MACHINE_TOOLKIT_VERSION   what it says, as 13.0.88
  MACHINE_TOOLKIT_RELEASE   the same without the last number
  MACHINE_TOOLKIT_INCLUDE   the folder of its headers
  MACHINE_CUDNN_HEADER      cudnn_version.h beside that toolkit or in the system's folders
  MACHINE_CUDNN_VERSION     what that header says, as 9.19.0
  MACHINE_CXX_COMPILER      the c++ that PATH finds
  MACHINE_CXX_VERSION       its version, as 12.2.0
  MACHINE_LAB_CUDNN_VERSION the same of the lab's cudnn-9-cuda13, which is the newest there is
  MACHINE_LAB_CUDNN_RELEASE without the last number

What is not there is empty. In expectations they stand without MACHINE_: @TOOLKIT_VERSION@.
]==]

set(machine_facts
  TOOLKIT_NVCC TOOLKIT_ROOT TOOLKIT_FOLDER TOOLKIT_VERSION TOOLKIT_RELEASE TOOLKIT_INCLUDE
  CUDNN_HEADER CUDNN_VERSION CXX_COMPILER CXX_VERSION LAB_CUDNN_VERSION LAB_CUDNN_RELEASE)

function(harness_describe_machine file)
  foreach(fact IN LISTS machine_facts)
    set(MACHINE_${fact} "")
  endforeach()
  machine_look_for_toolkit()
  machine_look_for_cudnn()
  machine_look_for_cxx()

  set(text "")
  foreach(fact IN LISTS machine_facts)
    string(APPEND text "set(MACHINE_${fact} [==[${MACHINE_${fact}}]==])\n")
  endforeach()
  file(WRITE "${file}" "${text}")
endfunction()

function(machine_look_for_toolkit)
  find_program(nvcc NAMES nvcc PATHS ENV PATH NO_DEFAULT_PATH NO_CACHE)
  if(NOT nvcc)
    return()
  endif()
  set(MACHINE_TOOLKIT_NVCC "${nvcc}" PARENT_SCOPE)
  execute_process(COMMAND "${nvcc}" --version OUTPUT_VARIABLE output ERROR_QUIET)
  if(output MATCHES ", V(([0-9]+\\.[0-9]+)\\.[0-9]+)")
    set(MACHINE_TOOLKIT_VERSION "${CMAKE_MATCH_1}" PARENT_SCOPE)
    set(MACHINE_TOOLKIT_RELEASE "${CMAKE_MATCH_2}" PARENT_SCOPE)
  endif()
  execute_process(COMMAND "${nvcc}" --dryrun x.cu OUTPUT_VARIABLE output ERROR_VARIABLE output)
  if(output MATCHES "TOP=([^\r\n]+)")
    get_filename_component(root "${CMAKE_MATCH_1}" ABSOLUTE)
    file(REAL_PATH "${root}" folder)
    set(MACHINE_TOOLKIT_ROOT "${root}" PARENT_SCOPE)
    set(MACHINE_TOOLKIT_FOLDER "${folder}" PARENT_SCOPE)
  endif()
  if(output MATCHES "INCLUDES=\"-I([^\"]+)\"")
    get_filename_component(include "${CMAKE_MATCH_1}" ABSOLUTE)
    set(MACHINE_TOOLKIT_INCLUDE "${include}" PARENT_SCOPE)
  endif()
endfunction()

function(machine_look_for_cudnn)
  find_file(header NAMES cudnn_version.h NO_DEFAULT_PATH NO_CACHE
    PATHS "${MACHINE_TOOLKIT_INCLUDE}" /usr/local/include /usr/include)
  if(header)
    set(MACHINE_CUDNN_HEADER "${header}" PARENT_SCOPE)
    machine_cudnn_version(version "${header}")
    set(MACHINE_CUDNN_VERSION "${version}" PARENT_SCOPE)
  endif()
  if(EXISTS "${LAB}/cudnn-9-cuda13")
    machine_cudnn_version(version "${LAB}/cudnn-9-cuda13/include/cudnn_version.h")
    string(REGEX REPLACE "\\.[0-9]+$" "" release "${version}")
    set(MACHINE_LAB_CUDNN_VERSION "${version}" PARENT_SCOPE)
    set(MACHINE_LAB_CUDNN_RELEASE "${release}" PARENT_SCOPE)
  endif()
endfunction()

function(machine_cudnn_version variable header)
  file(STRINGS "${header}" lines REGEX "#define CUDNN_(MAJOR|MINOR|PATCHLEVEL) ")
  string(REGEX REPLACE "[^0-9;]" "" numbers "${lines}")
  string(REPLACE ";" "." version "${numbers}")
  set(${variable} "${version}" PARENT_SCOPE)
endfunction()

function(machine_look_for_cxx)
  find_program(cxx NAMES c++ g++ NO_CACHE)
  if(cxx)
    execute_process(COMMAND "${cxx}" -dumpfullversion OUTPUT_VARIABLE version ERROR_QUIET)
    string(STRIP "${version}" version)
    set(MACHINE_CXX_COMPILER "${cxx}" PARENT_SCOPE)
    set(MACHINE_CXX_VERSION "${version}" PARENT_SCOPE)
  endif()
endfunction()
