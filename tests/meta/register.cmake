# SPDX-License-Identifier: Apache-2.0
# Each script here proves a rule of this repository (lib/meta.cmake).
harness_add_scripts("${CMAKE_CURRENT_LIST_DIR}")
