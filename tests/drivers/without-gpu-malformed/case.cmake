# SPDX-License-Identifier: Apache-2.0
set(CASE_ARGUMENTS -DCUDASTACKCHECK_WITHOUT_GPU=nonsense)
