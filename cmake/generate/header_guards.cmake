# SPDX-License-Identifier: Apache-2.0
# The config header's guards against other headers than those that configure saw.
include_guard(GLOBAL)

# What a guard says when it stops the compiler.
function(csc_header_error variable name what version)
  set(text "${name}: other ${what} headers than those of ${what} ${version} that CMake's configure run saw")
  set(${variable} "#error \"${text}\"\n#endif\n" PARENT_SCOPE)
endfunction()

# CUDA's headers define CUDART_VERSION (cuda_runtime_api.h) and CUDA_VERSION (cuda.h).
function(csc_header_cuda_guard variable name)
  csc_fact_get(version toolkit.header_version)
  if(version STREQUAL "") # not compiled here, but read
    csc_fact_get(version toolkit.header_file_version)
  endif()
  set(text "/* CUDA's headers: their version was not known at configure time, so there is no guard. */\n")
  if(NOT version STREQUAL "")
    string(REPLACE "." ";" parts "${version}")
    list(GET parts 0 major)
    list(GET parts 1 minor)
    math(EXPR number "${major} * 1000 + ${minor} * 10")
    set(text "")
    foreach(macro IN ITEMS CUDART_VERSION CUDA_VERSION)
      string(APPEND text "#if defined(${macro}) && ${macro} != ${number}\n")
      csc_header_error(error "${name}" "CUDA" "${version}")
      string(APPEND text "${error}")
    endforeach()
  endif()
  set(${variable} "${text}" PARENT_SCOPE)
endfunction()

# cuDNN's headers define CUDNN_MAJOR, CUDNN_MINOR and CUDNN_PATCHLEVEL.
function(csc_header_cudnn_guard variable name)
  csc_requirement_need(need "${name}" cudnn)
  csc_fact_get(version cudnn.header_version)
  set(text "")
  if(NOT need STREQUAL "NO" AND NOT version STREQUAL "")
    string(REPLACE "." ";" parts "${version}")
    list(GET parts 0 major)
    list(GET parts 1 minor)
    list(GET parts 2 patch)
    csc_header_error(error "${name}" "cuDNN" "${version}")
    set(text "#if defined(CUDNN_MAJOR) && (CUDNN_MAJOR != ${major} || CUDNN_MINOR != ${minor}")
    string(APPEND text " || CUDNN_PATCHLEVEL != ${patch})\n${error}")
  endif()
  set(${variable} "${text}" PARENT_SCOPE)
endfunction()
