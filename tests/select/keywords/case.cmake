# SPDX-License-Identifier: Apache-2.0
# Keywords of the check, and such as nobody knows.
set(CASE_SHARED selected)
