# SPDX-License-Identifier: Apache-2.0
message(FATAL_ERROR " the check says no")
