# SPDX-License-Identifier: Apache-2.0
#[=[.rst:
environment.libraries
---------------------

No variable puts another library before those of the driver, the toolkit and cuDNN.

Why it matters
  A toolkit's stub in the place of the driver's library answers every call with error 34. An older runtime library or
  cuDNN lacks functions of the headers that the program was compiled with.
How it is found
  The folders of LD_LIBRARY_PATH (on Windows PATH) in their order, by their files. A libcuda.so.1 in a folder ``stubs``
  fails where it hides a driver's library, and warns where there is none yet. A stub that is called libcuda.so alone
  hurts programs that ask for that name; it warns where there is a driver. A runtime library of the toolkit's major and
  of an older release warns; a newer one serves, and one of another major goes by another name. cuDNN is judged here
  when the project does not ask for it. LIBRARY_PATH is the linker's: stubs belong there, and a runtime library counts
  only where the toolkit has no libcudart.so of its own.
Fix
  Take the folder out of the variable.
When to waive
  When the variable is another where the program runs.
Since
  1.0
#]=]
include_guard(GLOBAL)

csc_check_define(
  environment.libraries
  SINCE 1.0
  NEEDS environment.loader.variable
)

function(csc_check_environment_libraries name)
  csc_fact_get(stub environment.loader.stub)
  csc_fact_get(driver environment.loader.driver)
  csc_fact_get(variable environment.loader.variable)
  csc_stub_judge(stub_verdict "${stub}" "${driver}")
  csc_environment_runtime(path version)
  csc_fact_get(toolkit toolkit.version)
  csc_version_major_minor(release "${toolkit}")
  csc_fact_get(linked environment.linker.runtime)
  csc_fact_get(linked_version environment.linker.runtime_version)
  csc_environment_cudnn(cudnn_wrong "${name}")
  if(stub_verdict STREQUAL "fail")
    csc_library_stub(fail "${variable}" "${stub}" "${driver}")
  elseif(cudnn_wrong)
    csc_library_cudnn("${variable}")
  elseif(NOT stub_verdict STREQUAL "pass")
    csc_library_stub(${stub_verdict} "${variable}" "${stub}" "${driver}")
  elseif(NOT version STREQUAL "" AND NOT toolkit STREQUAL "" AND version VERSION_LESS release)
    csc_library_runtime(${variable} "${path}" "${version}" "an older runtime library is loaded first")
  elseif(NOT linked_version STREQUAL "" AND NOT toolkit STREQUAL "" AND NOT linked_version VERSION_EQUAL release)
    csc_library_runtime(LIBRARY_PATH "${linked}" "${linked_version}" "another runtime library is linked")
  elseif(NOT path STREQUAL "" AND version STREQUAL "")
    csc_finding(unknown "a runtime library of unknown release comes first: ${path}")
  else()
    csc_finding(pass "no variable puts another library first")
  endif()
endfunction()

# The runtime library that comes first, and its version: as its files tell, else as it has told the runtime's probe.
function(csc_environment_runtime path_variable version_variable)
  csc_fact_get(path environment.loader.runtime)
  csc_fact_get(version environment.loader.runtime_version)
  csc_fact_get(asked runtime.file)
  if(version STREQUAL "" AND NOT path STREQUAL "" AND path STREQUAL asked)
    csc_fact_get(version runtime.version)
  endif()
  set(${path_variable} "${path}" PARENT_SCOPE)
  set(${version_variable} "${version}" PARENT_SCOPE)
endfunction()

# Is the cuDNN that comes first one that does not serve the header? Where cuDNN is asked for, its own checks say so.
function(csc_environment_cudnn variable name)
  csc_fact_get(header environment.loader.cudnn_header)
  csc_fact_get(library environment.loader.cudnn_version)
  csc_requirement_need(need "${name}" cudnn)
  set(wrong FALSE)
  if(need STREQUAL "NO" AND NOT header STREQUAL "" AND NOT library STREQUAL "")
    csc_cudnn_library_serves(serves "${library}" "${header}")
    if(NOT serves)
      set(wrong TRUE)
    endif()
  endif()
  set(${variable} ${wrong} PARENT_SCOPE)
endfunction()

function(csc_library_stub verdict variable stub driver)
  csc_finding(${verdict} "a stub stands before the driver's library")
  csc_finding_required("the driver's library" "${driver}")
  if(driver STREQUAL "")
    csc_finding(${verdict} "a stub stands in the driver library's place")
    csc_finding_required("the driver's library" "there is none here yet; where it comes, the stub hides it")
  endif()
  csc_finding_found("a toolkit's stub, for linking alone" "${stub}, ${variable}")
  csc_finding_because("a stub answers every call with error 34" "CUDA_ERROR_STUB_LIBRARY")
  if(stub MATCHES "\\.so$")
    csc_finding_because("programs that ask for libcuda.so get the stub" "it answers every call with error 34")
  endif()
  csc_fix_library_variable("${variable}" "${stub}")
endfunction()

function(csc_library_cudnn variable)
  csc_fact_get(path environment.loader.cudnn)
  csc_fact_get(version environment.loader.cudnn_version)
  csc_fact_get(header environment.loader.cudnn_header)
  csc_fact_source(header_file environment.loader.cudnn_header)
  csc_finding(fail "cuDNN's library is older than its header")
  csc_version_major_minor(oldest "${header}")
  csc_finding_required("cuDNN ${oldest} or newer" "${header_file}")
  csc_finding_found("cuDNN ${version}" "${path}, first in ${variable}")
  csc_fix_library_variable("${variable}" "${path}")
endfunction()

function(csc_library_runtime variable path version title)
  csc_fact_get(toolkit toolkit.version)
  csc_fact_get(nvcc toolkit.nvcc)
  csc_version_major_minor(release "${toolkit}")
  csc_finding(warn "${title}")
  csc_finding_required("runtime library ${release} or newer" "toolkit ${toolkit}: ${nvcc}")
  if(variable STREQUAL "LIBRARY_PATH")
    csc_finding_required("runtime library ${release}" "toolkit ${toolkit}: ${nvcc}")
  endif()
  csc_finding_found("runtime library ${version}" "${path}, first in ${variable}")
  csc_fix_library_variable("${variable}" "${path}")
endfunction()
