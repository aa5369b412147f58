# SPDX-License-Identifier: Apache-2.0
include("${REPO}/tests/lab/programs.cmake")
set(own "")
foreach(name IN ITEMS cudafe++ ptxas fatbinary nvlink) # in /usr/bin where the layout is placed
  list(APPEND own "${name}=/usr/bin/${name}")
endforeach()
if(TURN EQUAL 2)
  list(APPEND own "gcc-11=${LAB}/host-g++-11/bin/gcc-11" "g++-11=${LAB}/host-g++-11/bin/g++-11")
endif()
lab_programs("${WORK}/bin" ${own})
