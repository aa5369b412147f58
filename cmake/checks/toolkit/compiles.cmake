# SPDX-License-Identifier: Apache-2.0
#[=[.rst:
toolkit.compiles
----------------

A small program with a kernel launch compiles and links.

Why it matters
  It is what the project is about to do. The compiler's first real error, alone, says more than its hundred lines.
How it is found
  ``probes/toolkit.cu`` is built by the CUDA compiler that CMake takes, with the host compiler and the flags that CMake
  gives it. A compiler that does not end within ``CUDASTACKCHECK_PROBE_TIMEOUT`` makes this unknown.
Fix
  As the error says. When the program builds without the flags, the host compiler and the variables that are set
  (CMAKE_CUDA_FLAGS, NVCC_PREPEND_FLAGS, TMPDIR ...), they are named; else another host compiler or toolkit is. A path
  with a blank that has no quotes, options of the host compiler without ``-Xcompiler=``, and a folder for temporary files
  that is full or may not be written are told apart by nvcc's words.
When to waive
  When the project compiles in a way of its own.
Since
  1.0
#]=]
include_guard(GLOBAL)
include("${CMAKE_CURRENT_LIST_DIR}/../compile_blame.cmake")

csc_check_define(
  toolkit.compiles
  SINCE 1.0
  AFTER toolkit.found toolkit.complete toolkit.consistent host_compiler.supported
  NEEDS toolkit.compiles toolkit.links
)

function(csc_check_toolkit_compiles name)
  csc_fact_get(compiles toolkit.compiles)
  csc_fact_get(links toolkit.links)
  csc_fact_get(host toolkit.host_compiler)
  if(compiles AND links)
    csc_finding(pass "with the host compiler ${host}")
    return()
  endif()
  csc_compile_blame(blamed)
  if(blamed)
    return()
  endif()
  csc_fact_get(error toolkit.error)
  csc_fact_get(nvcc toolkit.nvcc)
  csc_fact_source(rule toolkit.nvcc)
  csc_requirement_toolkits(range "${name}")
  if(compiles)
    csc_finding(fail "a small CUDA program compiles, but does not link")
  else()
    csc_finding(fail "a small CUDA program does not compile")
  endif()
  csc_finding_required("nvcc builds probes/toolkit.cu" "as CMake builds the project's files")
  csc_kept_folder(folder)
  csc_kept_lasts(lasts)
  set(words "the first error")
  if(lasts)
    string(APPEND words "; all of it is in ${folder}/probe/toolkit/build.txt")
  endif()
  csc_finding_found("${error}" "${words}")
  csc_finding_because("${nvcc}" "${rule}")
  csc_fix_compiles("${nvcc}" "${range}")
endfunction()

# What keeps the program from building, as far as that is known, and what mends it.
function(csc_fix_compiles nvcc range)
  csc_fact_get(builds_plain toolkit.builds_plain)
  csc_fact_get(surroundings toolkit.surroundings)
  csc_fact_get(accepted host_compiler.accepted)
  if(builds_plain)
    csc_finding_because("${surroundings}" "with nothing of it ${nvcc} builds the program")
    csc_fix_surroundings("${surroundings}")
  elseif(accepted STREQUAL "no") # a flag has nvcc take it all the same
    csc_fix_host_compiler("${range}")
  else()
    csc_fix_toolkit("${range}")
  endif()
endfunction()
