# SPDX-License-Identifier: Apache-2.0
# The version of this package: the one place that says it.
set(_csc_version 1.0.0)
