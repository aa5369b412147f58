# SPDX-License-Identifier: Apache-2.0
# Builds of cuDNN: for which CUDA major, the first release and the last that is known, and the PyPI package.
include_guard(GLOBAL)

# csc_cudnn_build(CUDA <major> FIRST <release> LAST <release> PIP <package or -> SOURCE <text>)
function(csc_cudnn_build)
  cmake_parse_arguments(PARSE_ARGV 0 arg "" "CUDA;FIRST;LAST;PIP;SOURCE" "")
  set_property(GLOBAL APPEND PROPERTY csc/cudnn_builds ${arg_CUDA})
  foreach(part IN ITEMS FIRST LAST PIP)
    set_property(GLOBAL PROPERTY "csc/cudnn_build/${arg_CUDA}/${part}" "${arg_${part}}")
  endforeach()
endfunction()

csc_cudnn_build(CUDA 9 FIRST 7.0 LAST 7.6.5 PIP - SOURCE "cuDNN support matrix, archive of 7.6")
csc_cudnn_build(CUDA 10 FIRST 7.3 LAST 8.2.4 PIP - SOURCE "cuDNN support matrix, archives of 7.6 and 8.2")
csc_cudnn_build(CUDA 11 FIRST 8.0 LAST 9.10.2 PIP nvidia-cudnn-cu11 SOURCE "support matrix 9.10; PyPI from 8.5 on")
csc_cudnn_build(CUDA 12 FIRST 8.8 LAST 9.28.0 PIP nvidia-cudnn-cu12 SOURCE "support matrix 9.25; PyPI from 8.9 on")
csc_cudnn_build(CUDA 13 FIRST 9.12 LAST 9.28.1 PIP nvidia-cudnn-cu13 SOURCE "support matrix 9.25; PyPI from 9.12 on")
