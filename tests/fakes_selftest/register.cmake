# SPDX-License-Identifier: Apache-2.0
# Each script here tries one side of the fake driver (../fakes), which other tests trust.
harness_add_scripts("${CMAKE_CURRENT_LIST_DIR}")
