# SPDX-License-Identifier: Apache-2.0
include("${SOURCE}/copy_package.cmake")
copy_package(first 1.1.0)
copy_package(second 1.0.0)
