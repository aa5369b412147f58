# SPDX-License-Identifier: Apache-2.0
set(CASE_NEEDS machine-toolkit)
set(CASE_ARGUMENTS -DCUDASTACKCHECK_CACHE=OFF)
set(CASE_STEPS configure reconfigure)
