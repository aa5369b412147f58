# SPDX-License-Identifier: Apache-2.0
#[=[.rst:
environment.cache
-----------------

The build tree keeps no compiler and no paths of a toolkit that is no longer there.

Why it matters
  CMake looks at a compiler once. After an upgrade, or behind a link that leads elsewhere now, it goes on with the
  version, the folders and the default architectures of the toolkit that was; find modules go on with the paths of its
  libraries. Errors come late and speak of files that nobody has named.
How it is found
  The compiler's version that CMake has noted in ``CMakeFiles/<version>/CMakeCUDACompiler.cmake`` against what the same
  nvcc says now: another release fails, an update of the same one warns. And the cache entries of CUDA's libraries: one
  whose folder is gone fails, a runtime library of another release than the compiler's warns. The same version installed
  again is fine, and so is a new CMAKE_CUDA_COMPILER: CMake then starts over by itself. In a new build tree there is
  nothing to judge.
Fix
  The command that makes CMake look again and keeps all other values of the build tree.
When to waive
  Never usefully.
Since
  1.0
#]=]
include_guard(GLOBAL)

csc_check_define(environment.cache SINCE 1.0 AREA toolkit)

function(csc_check_environment_cache name)
  csc_fact_get(compiler environment.cache.compiler)
  csc_fact_get(before environment.cache.version)
  csc_fact_get(stale environment.cache.stale)
  csc_fact_get(version toolkit.version)
  csc_fact_known(nvcc toolkit.nvcc)
  csc_fact_reason(reason toolkit.nvcc)
  if(NOT compiler STREQUAL "" AND NOT nvcc)
    csc_finding(fail "the CUDA compiler of this build tree is gone")
    csc_finding_found("none" "${reason}")
    csc_cache_finding(TRUE "${compiler}" "${before}" "${name}")
  elseif(NOT compiler STREQUAL "" AND version STREQUAL "")
    csc_fact_reason(reason toolkit.version)
    csc_finding(unknown "not known whether the compiler is the one of before: ${reason}")
  elseif(NOT compiler STREQUAL "" AND NOT version STREQUAL before)
    csc_cache_verdict(verdict "${before}" "${version}")
    csc_finding(${verdict} "the build tree is of another toolkit")
    csc_finding_found("nvcc ${version}" "${compiler}")
    csc_cache_finding(FALSE "${compiler}" "${before}" "${name}")
  elseif(nvcc AND NOT stale MATCHES "^-?$")
    csc_cache_paths()
  elseif(NOT compiler STREQUAL "")
    csc_finding(pass "the build tree is of toolkit ${version}")
  else()
    csc_finding(none "")
  endif()
endfunction()

# Paths that are gone stop the build. A runtime library of another release may be what the project looks for.
function(csc_cache_paths)
  csc_fact_get(stale environment.cache.stale)
  csc_fact_get(path environment.cache.stale_path)
  csc_fact_get(gone environment.cache.gone)
  csc_fact_get(nvcc toolkit.nvcc)
  set(verdict warn)
  if(gone STREQUAL "yes")
    set(verdict fail)
  endif()
  csc_finding(${verdict} "the build tree keeps paths of another toolkit")
  csc_finding_required("paths of the toolkit in use" "${nvcc}")
  csc_finding_found("${stale}" "${path}")
  csc_fix_cache(FALSE "")
endfunction()

# Another release has other folders, headers and architectures; an update of the same release hardly.
function(csc_cache_verdict variable before now)
  csc_version_major_minor(release_before "${before}")
  csc_version_major_minor(release_now "${now}")
  set(verdict fail)
  if(release_before STREQUAL release_now)
    set(verdict warn)
  endif()
  set(${variable} ${verdict} PARENT_SCOPE)
endfunction()

# What the tree was configured with, and the way out.
function(csc_cache_finding gone compiler before name)
  csc_requirement_toolkits(range "${name}")
  csc_finding_required("nvcc ${before}" "this build tree was configured with it: ${compiler}")
  csc_finding_because("CMake looks at a compiler once" "it has noted it in CMakeFiles")
  csc_fix_cache(${gone} "${range}")
endfunction()
