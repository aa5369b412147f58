# SPDX-License-Identifier: Apache-2.0
file(CREATE_LINK "${LAB}/toolkit-12.4" "${SOURCE}/link" SYMBOLIC)
file(WRITE "${SOURCE}/wrapped/bin/nvcc" "#!/bin/sh\nexec \"${LAB}/toolkit-12.4/bin/nvcc\" \"$@\"\n")
