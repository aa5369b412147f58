# SPDX-License-Identifier: Apache-2.0
#[=[.rst:
host_compiler.supported
-----------------------

nvcc's host compiler can be run, and the toolkit takes it and the C library's headers.

Why it matters
  Every toolkit refuses compilers that are newer than itself. CMake hides nvcc's one line about it in a hundred others,
  or says that the architectures are invalid.
How it is found
  nvcc is asked (``--dryrun``) which compiler it calls; CMAKE_CUDA_HOST_COMPILER, CUDAHOSTCXX, ``-ccbin`` in the flags,
  NVCC_CCBIN (since CUDA 13.0), NVCC_PREPEND_FLAGS and NVCC_APPEND_FLAGS can name it, else it is gcc (cl on Windows) in
  nvcc's PATH. That compiler preprocesses the toolkit's own ``crt/host_config.h``, which stops where it does not take
  it. A compiler that is taken only because ``-allow-unsupported-compiler`` is among the flags warns, and fails where
  the call has ``HOST_COMPILER``, or where a small program does not compile with it. Tables judge where the header
  could not be asked, and know a few pairs that do not work though the header takes them. The C library is too new when
  nvcc's first error says so: no other compiler mends that.
Fix
  Another compiler of this machine, of those that the header takes; another toolkit of this machine that takes this
  one; a compiler of the system's packages. For the C library another toolkit.
When to waive
  With a compiler that is known to work for the project though nobody supports it.
Since
  1.0
#]=]
include_guard(GLOBAL)
include("${CMAKE_CURRENT_LIST_DIR}/../../rules/host_compiler_error.cmake")
include("${CMAKE_CURRENT_LIST_DIR}/../../rules/c_library.cmake")
include("${CMAKE_CURRENT_LIST_DIR}/../../fixes/c_library.cmake")
include("${CMAKE_CURRENT_LIST_DIR}/../host_compiler_refused.cmake")

csc_check_define(
  host_compiler.supported
  SINCE 1.0
  AREA toolkit
  AFTER toolkit.found toolkit.complete toolkit.consistent
)

function(csc_check_host_compiler_supported name)
  csc_fact_get(compiler toolkit.compiler)
  csc_fact_get(problem host_compiler.problem)
  csc_fact_get(error toolkit.error)
  csc_fact_get(compiles toolkit.compiles)
  csc_c_library_trouble(c_library "${error}")
  csc_host_compiler_trouble(trouble newest "${error}")
  csc_requirement_toolkits(range "${name}")
  csc_host_compiler_accepted(accepted)
  if(compiler STREQUAL "Clang")
    csc_finding(unknown "not checked: Clang compiles the host's code itself")
  elseif(c_library)
    csc_host_compiler_c_library("${range}")
  elseif(NOT problem MATCHES "^-?$" OR (accepted STREQUAL "unknown" AND trouble))
    csc_host_compiler_broken("${range}")
  elseif(accepted STREQUAL "no")
    csc_host_compiler_refused("${name}" "${range}")
  elseif(accepted STREQUAL "yes")
    csc_host_compiler_taken("${range}")
  else()
    csc_fact_reason(reason host_compiler.accepted)
    csc_finding(unknown "not checked: ${reason}")
  endif()
endfunction()

# Does the toolkit take it? The header says so; else nvcc's error, a program that it built, or the tables.
function(csc_host_compiler_accepted variable)
  csc_fact_get(accepted host_compiler.accepted)
  csc_fact_get(compiles toolkit.compiles)
  csc_fact_get(error toolkit.error)
  csc_fact_get(kind host_compiler.kind)
  csc_fact_get(version host_compiler.version)
  csc_fact_get(toolkit toolkit.version)
  if(accepted STREQUAL "" AND error MATCHES "unsupported (GNU|clang|ICC|Intel|Microsoft)")
    set(accepted no)
  elseif(accepted STREQUAL "" AND compiles)
    set(accepted yes)
  elseif(accepted STREQUAL "")
    csc_host_compiler_judge(accepted "${kind}" "${version}" "${toolkit}")
  endif()
  set(${variable} ${accepted} PARENT_SCOPE)
endfunction()

function(csc_host_compiler_taken range)
  csc_fact_get(kind host_compiler.kind)
  csc_fact_get(version host_compiler.version)
  csc_fact_get(toolkit toolkit.version)
  csc_fact_get(system machine.system)
  csc_fact_get(path host_compiler.path)
  csc_fact_source(rule host_compiler.path)
  csc_fact_get(newest host_compiler.newest)
  csc_host_compiler_pair_verdict(verdict words "${kind}" "${version}" "${toolkit}" "${system}")
  csc_host_compiler_name(called "${kind}" "${version}")
  if(NOT verdict STREQUAL "pass")
    csc_finding(${verdict} "the host compiler and this toolkit do not work together")
    csc_finding_required("another host compiler or toolkit" "with this pair ${words}, though nvcc takes it")
    csc_finding_found("${called}" "${path}, ${rule}")
    csc_host_compiler_toolkit()
    csc_fix_host_compiler("${range}")
  elseif(kind STREQUAL "")
    csc_fact_get(called toolkit.host_compiler)
    csc_finding(pass "${called}, nvcc takes it")
  elseif(newest STREQUAL "")
    csc_finding(pass "${called}, this toolkit takes it")
  else()
    csc_host_compiler_name(last "${kind}" "${newest}")
    csc_finding(pass "${called}, this toolkit takes up to ${last}")
  endif()
endfunction()

# The toolkit whose header decides.
function(csc_host_compiler_toolkit)
  csc_fact_get(version toolkit.version)
  csc_fact_get(nvcc toolkit.nvcc)
  csc_fact_source(rule toolkit.nvcc)
  csc_finding_because("toolkit ${version} is in use" "${nvcc}, ${rule}")
endfunction()

function(csc_host_compiler_broken range)
  csc_fact_get(path host_compiler.path)
  csc_fact_source(rule host_compiler.path)
  csc_fact_get(problem host_compiler.problem)
  csc_fact_get(error toolkit.error)
  if(problem MATCHES "^-?$")
    set(problem "${error}")
  endif()
  csc_finding(fail "nvcc's host compiler cannot be run")
  csc_finding_required("a C++ compiler" "nvcc compiles the host's code with it")
  if(path STREQUAL "")
    csc_finding_found("none" "${problem}")
    csc_host_compiler_toolkit()
  else()
    csc_finding_found("${path}" "${rule}")
    csc_finding_because("${problem}" "")
  endif()
  csc_fix_host_compiler("${range}")
endfunction()

function(csc_host_compiler_c_library range)
  csc_fact_get(error toolkit.error)
  string(REGEX REPLACE " \\(declared at .*$" "" error "${error}")
  csc_finding(fail "the C library's headers are too new for this toolkit")
  csc_finding_required("CUDA 13.1 or newer" "glibc has these functions since 2.41, which older toolkits do not know")
  csc_finding_found("${error}" "nvcc's first error; another host compiler gives the same")
  csc_host_compiler_toolkit()
  csc_fix_c_library("${range}")
endfunction()
