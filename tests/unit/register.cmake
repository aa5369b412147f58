# SPDX-License-Identifier: Apache-2.0
# Each script here tries the functions of one file of the package on a table of inputs (lib/unit.cmake).
harness_add_scripts("${CMAKE_CURRENT_LIST_DIR}")
