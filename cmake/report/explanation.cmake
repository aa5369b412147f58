# SPDX-License-Identifier: Apache-2.0
# The words about a check, which stand at the top of its file.
include_guard(GLOBAL)

#[=[.rst:
csc_explanation, csc_explanation_list
-------------------------------------
``csc_explanation(<check>)`` prints all that is said of a check, ``csc_explanation_list(<check>...)`` the first sentence
of each.
#]=]
function(csc_explanation check)
  csc_explanation_read(text "${check}")
  message(STATUS "${text}")
endfunction()

function(csc_explanation_list)
  set(rows "")
  foreach(check IN LISTS ARGN)
    csc_explanation_read(text "${check}")
    if(text MATCHES "---\n\n([^\n]+(\n[^\n]+)*)\n\n")
      csc_text_one_line(first "${CMAKE_MATCH_1}")
      csc_text_pad(id "${check}" 27)
      string(APPEND rows "   ${id} ${first}\n")
    endif()
  endforeach()
  message(STATUS "The checks; -DCHECK=<check> explains one:\n${rows}")
endfunction()

# The comment between #[=[.rst: and #]=].
function(csc_explanation_read variable check)
  string(REPLACE "." "/" file "${check}")
  file(READ "${CMAKE_CURRENT_FUNCTION_LIST_DIR}/../checks/${file}.cmake" text)
  csc_text_partition(head body "${text}" "#[=[.rst:\n")
  csc_text_partition(comment code "${body}" "\n#]=]")
  string(REPLACE "``" "" comment "${comment}")
  set(${variable} "${comment}" PARENT_SCOPE)
endfunction()
