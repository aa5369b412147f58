# SPDX-License-Identifier: Apache-2.0
file(REMOVE "${WORK}/host")
set(compiler "${LAB}/host-g++-11/bin/g++-11")
if(TURN EQUAL 2)
  set(compiler "${WORK}/bin/g++")
endif()
file(CREATE_LINK "${compiler}" "${WORK}/host" SYMBOLIC)
