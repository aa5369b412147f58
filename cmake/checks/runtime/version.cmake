# SPDX-License-Identifier: Apache-2.0
#[=[.rst:
runtime.version
---------------

The CUDA runtime library that a program would load is there, and in the range of ``RUNTIME``.

Why it matters
  A program that is linked with the shared runtime library takes the first that the loader finds, and that need not be
  the one that it was built with.
How it is found
  A small program loads the libcudart of the toolkit's major version as the loader would (LD_LIBRARY_PATH first, then the
  toolkit's folder, then the system's), or without a toolkit the newest, and asks it. Runtime libraries before 12.0 do
  not tell their version without a usable driver; then the name of the file does, where it holds one. Programs linked
  with the static library, CMake's default, load none.
Fix
  Another order of folders, or another toolkit.
When to waive
  When the library is only there where the program runs.
Since
  1.0
#]=]
include_guard(GLOBAL)

csc_check_define(runtime.version SINCE 1.0 KEYWORD RUNTIME)

function(csc_check_runtime_version name)
  csc_requirement_get(range "${name}" RUNTIME)
  csc_range_words(range_words "${range}")
  csc_fact_get(file runtime.file)
  csc_fact_source(where runtime.file)
  csc_fact_get(version runtime.version)
  csc_fact_reason(load_problem runtime.library)
  csc_fact_get(ending probe.runtime)
  csc_fact_source(words probe.runtime)
  csc_fact_known(loaded runtime.library)
  if(file STREQUAL "")
    csc_fact_reason(reason runtime.file)
    csc_finding(fail "the CUDA runtime library is not found")
    csc_finding_found("none" "${reason}")
  elseif(ending STREQUAL "answered" AND NOT loaded)
    csc_finding(fail "the CUDA runtime library cannot be loaded")
    csc_finding_found("${file}" "${where}")
    csc_finding_because("${load_problem}" "")
  elseif(version STREQUAL "" AND ending MATCHES "^(killed|failed)$")
    csc_finding(fail "the CUDA runtime library ends the program that asks it")
    csc_finding_found("${file}" "${where}")
    csc_finding_because("${words}" "")
  elseif(version STREQUAL "")
    csc_fact_reason(reason runtime.version)
    csc_finding(unknown "the runtime library's version is not known: ${reason}")
    return()
  else()
    csc_range_contains(inside "${range}" "${version}")
    if(inside)
      csc_finding(pass "${version} meets ${range}")
      return()
    endif()
    csc_finding(fail "the CUDA runtime library is of a version outside the range")
    csc_finding_found("runtime library ${version}" "${file}, ${where}")
  endif()
  csc_finding_required("runtime library ${range_words}" "RUNTIME ${range}")
  csc_requirement_toolkits(toolkits "${name}")
  csc_fix_runtime("${toolkits}")
endfunction()
