# SPDX-License-Identifier: Apache-2.0
# The one store: every fact with its source, or the reason why it is unknown.
include_guard(GLOBAL)
include("${CMAKE_CURRENT_LIST_DIR}/../text/property.cmake")
include("${CMAKE_CURRENT_LIST_DIR}/fact.cmake")
include("${CMAKE_CURRENT_LIST_DIR}/lines.cmake")
include("${CMAKE_CURRENT_LIST_DIR}/kept.cmake")
include("${CMAKE_CURRENT_LIST_DIR}/recording.cmake")
include("${CMAKE_CURRENT_LIST_DIR}/package.cmake")
include("${CMAKE_CURRENT_LIST_DIR}/area.cmake")
