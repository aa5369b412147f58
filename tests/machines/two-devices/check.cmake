# SPDX-License-Identifier: Apache-2.0
set(CASE "${CMAKE_CURRENT_LIST_DIR}")
include("${REPO}/tests/machines/lib/compare_reports.cmake")
