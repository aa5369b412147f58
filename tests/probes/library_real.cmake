# SPDX-License-Identifier: Apache-2.0
# probes/library.cpp tells the version of a real cuDNN, PART: the one in its header.
include("${CMAKE_CURRENT_LIST_DIR}/lib/probes.cmake")

# cuDNN aborts when a library that it loads in turn is missing: what was said before is there. A cuDNN of the
# machine's own would be found, so that it must be out of sight.
function(real_shim library file)
  execute_process(
    COMMAND "${CMAKE_COMMAND}" -E env "WITHOUT_CUDA_KEEP=${LAB}:${WORK}:${REPO}"
      bash "${REPO}/tests/lab/without_cuda.sh"
      "${library}" cudnn "${file}"
    RESULT_VARIABLE result OUTPUT_VARIABLE output ERROR_VARIABLE error
  )
  if(result EQUAL 77)
    probes_skip("${error}")
  elseif(result EQUAL 0 OR NOT output STREQUAL "csc:fact cudnn.library=${file}\n")
    message(FATAL_ERROR " ${NAME}: a shim alone answers:\n${result} ${output}${error}")
  endif()
endfunction()

function(real_test)
  harness_missing(reason PART)
  if(reason)
    probes_skip("${reason}")
    return()
  endif()
  file(REMOVE_RECURSE "${WORK}")
  probes_library(library)
  if(library STREQUAL "")
    return()
  endif()
  set(header "${LAB}/${PART}/include/cudnn_version.h")
  if(PART STREQUAL "machine-cudnn")
    set(header "${MACHINE_CUDNN_HEADER}")
  endif()
  file(STRINGS "${header}" lines REGEX "#define CUDNN_(MAJOR|MINOR|PATCHLEVEL) ")
  string(REGEX REPLACE "[^0-9;]" "" numbers "${lines}")
  list(GET numbers 0 major)
  list(JOIN numbers "." version)
  set(file "${LAB}/${PART}/lib/libcudnn.so.${major}")
  if(PART STREQUAL "machine-cudnn")
    set(file "libcudnn.so.${major}") # the loader finds it
  endif()
  if(PART MATCHES "shim-only")
    real_shim("${library}" "${file}")
    return()
  endif()
  execute_process(COMMAND "${library}" cudnn "${file}" RESULT_VARIABLE result OUTPUT_VARIABLE output
    ERROR_VARIABLE error)

  string(REGEX REPLACE "^.*-cuda([0-9]+)$" "\\1" cuda "${PART}")
  if(PART STREQUAL "machine-cudnn")
    string(REGEX MATCH "^[0-9]+" cuda "${MACHINE_TOOLKIT_VERSION}")
  endif()
  set(regex "^csc:fact cudnn\\.library=/[^\n]*/libcudnn\\.so\\.[^\n]*\n")
  string(APPEND regex "csc:fact cudnn\\.library_version=([0-9.]+)\n")
  string(APPEND regex "csc:fact cudnn\\.built_for=([0-9]+)\\.[0-9]+\ncsc:end\n$")
  if(NOT output MATCHES "${regex}")
    message(FATAL_ERROR " ${NAME}: it answers:\n${result} ${output}${error}")
  endif()
  probes_equal("version, and CUDA" "${result} ${CMAKE_MATCH_1} ${CMAKE_MATCH_2}" "0 ${version} ${cuda}")
endfunction()

real_test()
