# SPDX-License-Identifier: Apache-2.0
# Every toolkit on this machine that has an nvcc.
include_guard(GLOBAL)
include("${CMAKE_CURRENT_LIST_DIR}/nvcc.cmake")

#[=[.rst:
csc_nvcc_candidates
-------------------
``csc_nvcc_candidates(<variable>)``: every nvcc in PATH, in the variables that people set and in the usual folders; each
file once.
#]=]
function(csc_nvcc_candidates variable)
  csc_platform_program(program nvcc)
  csc_platform_environment_folders(folders PATH)
  foreach(name IN ITEMS CUDA_HOME CUDA_PATH CUDA_ROOT CUDAToolkit_ROOT CONDA_PREFIX)
    csc_platform_environment_folders(prefix ${name})
    foreach(folder IN LISTS prefix)
      list(APPEND folders "${folder}/bin")
    endforeach()
  endforeach()
  file(GLOB installed LIST_DIRECTORIES TRUE "/usr/local/cuda*" "/opt/cuda*")
  foreach(folder IN LISTS installed)
    list(APPEND folders "${folder}/bin")
  endforeach()
  set(candidates "")
  set(seen "")
  foreach(folder IN LISTS folders)
    if(EXISTS "${folder}/${program}" AND NOT IS_DIRECTORY "${folder}/${program}")
      file(REAL_PATH "${folder}/${program}" path)
      if(NOT path IN_LIST seen)
        list(APPEND seen "${path}")
        list(APPEND candidates "${folder}/${program}")
      endif()
    endif()
  endforeach()
  set(${variable} "${candidates}" PARENT_SCOPE)
endfunction()

#[=[.rst:
csc_toolkits_locate
-------------------
Facts toolkits.count, toolkits.<n>.nvcc and .version: every nvcc here, and its version, which it is asked for.
#]=]
function(csc_toolkits_locate)
  csc_nvcc_candidates(candidates)
  set(index 0)
  foreach(nvcc IN LISTS candidates)
    csc_compiler_run(result text "${nvcc}" --version)
    csc_fact_set(toolkits.${index}.nvcc "${nvcc}" "PATH, the usual variables and folders")
    if(text MATCHES ", V([0-9]+\\.[0-9]+\\.[0-9]+)")
      csc_fact_set(toolkits.${index}.version "${CMAKE_MATCH_1}" "nvcc --version")
    else()
      csc_nvcc_problem(problem "${result}" "${text}")
      csc_fact_unknown(toolkits.${index}.version "${problem}")
    endif()
    math(EXPR index "${index} + 1")
  endforeach()
  csc_fact_set(toolkits.count ${index} "PATH, the usual variables and folders")
endfunction()
