# SPDX-License-Identifier: Apache-2.0
#[==[
What stands in expectations for what differs from run to run and from machine to machine:

  @SOURCE@ @BUILD@ @INSTALL@ @WORK@   the folders of this run
  @PACKAGE@                           the installed package's folder, CudaStackCheck
  @LAB@ @FAKES@ @REPO@                the lab, the made-up drivers, this repository
  @CMAKE@                             the program cmake of this combination
  @TOOLKIT_NVCC@ ...                  what the machine has of its own (machine.cmake)
]==]

set(placeholder_folders PACKAGE SOURCE BUILD INSTALL WORK LAB FAKES REPO CMAKE)
set(placeholder_facts
  CXX_COMPILER CXX_VERSION CUDNN_HEADER TOOLKIT_INCLUDE TOOLKIT_NVCC TOOLKIT_FOLDER TOOLKIT_ROOT CUDNN_VERSION
  TOOLKIT_VERSION LAB_CUDNN_VERSION)
# So short that they may stand for something else: not blessed, but for the first behind "CUDA ".
set(placeholder_by_hand TOOLKIT_RELEASE LAB_CUDNN_RELEASE)

# placeholders_expand(<variable> [ESCAPED]): puts the values into a text that is expected; ESCAPED, into a
# regular expression.
function(placeholders_expand variable)
  set(text "${${variable}}")
  foreach(name IN LISTS placeholder_folders placeholder_facts placeholder_by_hand)
    set(value "${${name}}${MACHINE_${name}}")
    if(ARGN STREQUAL "ESCAPED")
      string(REGEX REPLACE "([][+.*?^$()|\\])" "\\\\\\1" value "${value}")
    endif()
    string(REPLACE "@${name}@" "${value}" text "${text}")
  endforeach()
  set(${variable} "${text}" PARENT_SCOPE)
endfunction()

# placeholders_collapse(<variable>): the contrary, to bless a text. Inner folders stand before outer ones.
# Without the machine's CUDA nothing is the machine's own: the lab's toolkit may be of the very same version.
# Nor is anything the lab's cuDNN's in a case that does not use it.
function(placeholders_collapse variable)
  set(text "${${variable}}")
  set(facts "${placeholder_facts}")
  if(CASE_WITHOUT_CUDA)
    list(FILTER facts EXCLUDE REGEX "^(TOOLKIT|CUDNN)")
  endif()
  if(NOT "cudnn-9-cuda13" IN_LIST CASE_NEEDS)
    list(REMOVE_ITEM facts LAB_CUDNN_VERSION)
  endif()
  foreach(name IN LISTS placeholder_folders facts)
    set(value "${${name}}${MACHINE_${name}}")
    if(NOT value STREQUAL "")
      string(REPLACE "${value}" "@${name}@" text "${text}")
    endif()
  endforeach()
  if(NOT "${MACHINE_TOOLKIT_RELEASE}" STREQUAL "" AND NOT CASE_WITHOUT_CUDA)
    string(REPLACE "CUDA ${MACHINE_TOOLKIT_RELEASE}" "CUDA @TOOLKIT_RELEASE@" text "${text}")
  endif()
  set(${variable} "${text}" PARENT_SCOPE)
endfunction()
