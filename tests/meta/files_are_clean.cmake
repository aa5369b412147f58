# SPDX-License-Identifier: Apache-2.0
# Every source file says its licence, and no file names a path of the machine on which it was written or a
# registry's host.
include("${CMAKE_CURRENT_LIST_DIR}/lib/meta.cmake")

# In brackets, lest this file offend itself.
set(clean_paths "(^|[^A-Za-z0-9_.}>$@/-])/([w]ork|[r]oot|[h]ome|[t]mp/lab|[t]mp/measure)(/|[^A-Za-z0-9_-]|$)")
set(clean_hosts
  "[p]ypi\\.org|[p]ythonhosted\\.org|[a]naconda\\.org|[n]pmjs|[c]rates\\.io|[g]hcr\\.io|[d]ocker\\.io")
string(APPEND clean_hosts
  "|[d]eb\\.debian\\.org|[a]rchive\\.ubuntu\\.com|[n]gc\\.nvidia|localhost:[0-9]|127\\.0\\.0\\.1:[0-9]")

function(clean_test)
  meta_files(files)
  foreach(file IN LISTS files)
    file(READ "${REPO}/${file}" text)
    if(file MATCHES "\\.(cmake|cpp|cu|h|in|sh|py|c|yml)$|CMakeLists\\.txt$|^\\.ci/")
      string(SUBSTRING "${text}" 0 300 top)
      if(NOT top MATCHES "SPDX-License-Identifier: Apache-2\\.0( [*]/)?\n")
        meta_offend("${file}: no SPDX line at the top")
      endif()
    endif()
    if(text MATCHES "${clean_paths}")
      meta_offend("${file}: names a path of a machine: ${CMAKE_MATCH_0}")
    endif()
    if(text MATCHES "${clean_hosts}")
      meta_offend("${file}: names a registry's host: ${CMAKE_MATCH_0}")
    endif()
    if(text MATCHES "\r|\t" AND NOT file MATCHES "^LICENSE$|\\.txt$")
      meta_offend("${file}: holds a tab or a carriage return")
    endif()
    if(NOT text STREQUAL "" AND NOT text MATCHES "\n$")
      meta_offend("${file}: its last line does not end")
    endif()
  endforeach()
  meta_end("every file has its licence, and none speaks of a machine")
endfunction()

clean_test()
