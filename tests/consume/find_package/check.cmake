# SPDX-License-Identifier: Apache-2.0
# It was the installed package that was found.
file(STRINGS "${BUILD}/CMakeCache.txt" found REGEX "^CudaStackCheck_DIR:")
if(NOT found STREQUAL "CudaStackCheck_DIR:PATH=${PACKAGE_PREFIX}/share/cmake/CudaStackCheck")
  message(FATAL_ERROR " found ${found}")
endif()
