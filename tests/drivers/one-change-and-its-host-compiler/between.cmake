# SPDX-License-Identifier: Apache-2.0
file(MAKE_DIRECTORY "${WORK}/bin")
file(WRITE "${WORK}/bin/g++-11" "#!/bin/sh\nexec '${LAB}/host-g++-11/bin/g++-11' \"$@\"\n")
file(CHMOD "${WORK}/bin/g++-11" PERMISSIONS OWNER_READ OWNER_WRITE OWNER_EXECUTE)
