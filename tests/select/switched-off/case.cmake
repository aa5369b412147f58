# SPDX-License-Identifier: Apache-2.0
# Nothing is chosen where checking is off.
set(CASE_SHARED selected)
set(CASE_ARGUMENTS -DCUDASTACKCHECK_ENABLED=OFF)
