# SPDX-License-Identifier: Apache-2.0
include("${SOURCE}/copy_package.cmake")
copy_package(first)
copy_package(second)
