# SPDX-License-Identifier: Apache-2.0
# What tests are run against; fakes_selftest/ tests it. Here it is built once for all cases that load it.
harness_add_test(fakes/build fakes 120 -P "${CMAKE_CURRENT_LIST_DIR}/releases.cmake")
set_property(TEST fakes/build PROPERTY FIXTURES_SETUP fakes)
