# SPDX-License-Identifier: Apache-2.0
# What find_package(CudaStackCheck) includes. CudaStackCheck_VERSION is from the version file beside it.
include("${CMAKE_CURRENT_LIST_DIR}/cmake/CudaStackCheck.cmake")
