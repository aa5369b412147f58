# SPDX-License-Identifier: Apache-2.0
set(CASE_NEEDS machine-toolkit machine-cudnn)
set(CASE_ARGUMENTS
  [[-DCUDASTACKCHECK_WAIVE=toolkit.version:only the headers are used\;cudnn.header\;cudnn.library]])
