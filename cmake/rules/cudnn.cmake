# SPDX-License-Identifier: Apache-2.0
# Which cuDNN goes with which header and toolkit.
include_guard(GLOBAL)

#[=[.rst:
csc_cudnn_library_serves
------------------------
``csc_cudnn_library_serves(<variable> <library version> <header version>)``: TRUE when programs compiled with the header
run with the library: the same major and no older minor. Source: cuDNN documentation, "API compatibility"; PyTorch
judges the same way (torch/backends/cudnn/__init__.py).
#]=]
function(csc_cudnn_library_serves variable library header)
  csc_version_major(library_major "${library}")
  csc_version_major(header_major "${header}")
  csc_version_major_minor(library_minor "${library}")
  csc_version_major_minor(header_minor "${header}")
  set(serves FALSE)
  if(library_major EQUAL header_major AND library_minor VERSION_GREATER_EQUAL header_minor)
    set(serves TRUE)
  endif()
  set(${variable} ${serves} PARENT_SCOPE)
endfunction()

#[=[.rst:
csc_cudnn_serves_toolkit
------------------------
``csc_cudnn_serves_toolkit(<variable> <CUDA it was built for> <toolkit version>)``: TRUE when both are of one
CUDA major.
Source: cuDNN support matrix (one build a CUDA major, "cu12" serves every 12.x).
#]=]
function(csc_cudnn_serves_toolkit variable built_for toolkit)
  csc_version_major(built_for_major "${built_for}")
  csc_version_major(toolkit_major "${toolkit}")
  set(serves FALSE)
  if(built_for_major EQUAL toolkit_major)
    set(serves TRUE)
  endif()
  set(${variable} ${serves} PARENT_SCOPE)
endfunction()
