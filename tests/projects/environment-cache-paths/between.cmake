# SPDX-License-Identifier: Apache-2.0
set(toolkit toolkit-12.4)
if(TURN EQUAL 2)
  set(toolkit toolkit-13.0)
endif()
file(WRITE "${WORK}/bin/nvcc" "#!/bin/sh\nexec \"${LAB}/${toolkit}/bin/nvcc\" \"$@\"\n")
file(CHMOD "${WORK}/bin/nvcc" PERMISSIONS OWNER_READ OWNER_WRITE OWNER_EXECUTE)
