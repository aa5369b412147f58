# SPDX-License-Identifier: Apache-2.0
# What the requirements name is for the project to write.
file(GLOB_RECURSE written "${BUILD}/not-written*" "${SOURCE}/not-written*")
if(written)
  message(FATAL_ERROR " the doctor has written ${written}")
endif()
