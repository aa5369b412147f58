# SPDX-License-Identifier: Apache-2.0
# What tests are run against; fakes_selftest/ tests it.
