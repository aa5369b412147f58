# SPDX-License-Identifier: Apache-2.0
# Toolkits with an nvcc that PyPI has, and that work as they are unpacked: one row a release, oldest first.
include_guard(GLOBAL)

# csc_pip_toolkit(<release> SOURCE <text>)
function(csc_pip_toolkit release keyword source)
  set_property(GLOBAL APPEND PROPERTY csc/pip_toolkits "${release}")
endfunction()

# 13.0's packages compile and do not link as they are (they have no lib64). No package of 12.9 or older holds nvcc.
csc_pip_toolkit(13.2 SOURCE "measured: nvidia-cuda-nvcc, -crt, -runtime and nvidia-nvvm 13.2.x build and link")
csc_pip_toolkit(13.5 SOURCE "measured: nvidia-cuda-nvcc, -crt, -runtime and nvidia-nvvm 13.5.x build and link")
