# SPDX-License-Identifier: Apache-2.0
# What is behind CudaStackExplain.cmake: the comments at the top of the checks' files.
include_guard(GLOBAL)

function(csc_explain)
  foreach(file IN ITEMS text/property text/split text/nearest declare/words data/check_index report/usage_error
                        report/explanation
  )
    include("${CMAKE_CURRENT_FUNCTION_LIST_DIR}/../${file}.cmake")
  endforeach()
  csc_check_ids(checks)
  if(NOT DEFINED CHECK OR CHECK STREQUAL "")
    csc_explanation_list(${checks})
  elseif(CHECK IN_LIST checks)
    csc_explanation("${CHECK}")
  else()
    csc_unknown_word(error "unknown check" "${CHECK}" ${checks})
    csc_usage_error("CHECK \"${CHECK}\"" "${error}\n")
  endif()
endfunction()
