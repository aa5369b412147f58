# SPDX-License-Identifier: Apache-2.0
#[==[
Runs in the namespace of without_cuda.sh: asks one CMake about one layout, in each way to point to it, and writes into
ANSWERS what CMake does and what the check says.

  <way>: <project> <key>=<value>

Gets LAYOUT, WAYS, CMAKE, LAB, REPO, WORK, ANSWERS.
]==]
cmake_minimum_required(VERSION 3.22)
include("${CMAKE_CURRENT_LIST_DIR}/layouts.cmake")
include("${CMAKE_CURRENT_LIST_DIR}/ways.cmake")

# Configures one of the two projects; its lines "answer: <key>=<value>" become answers of the way.
function(inside_configure project)
  set(build "${WORK}/${way}-${project}")
  string(REPLACE " " "-" build "${build}")
  file(COPY "${WORK}/known/" DESTINATION "${build}/CMakeFiles")
  # One text: as words of their own, those with a ; would come apart.
  set(command "${CMAKE_COMMAND};-E;env;TMPDIR=${WORK}/tmp;${way_ENVIRONMENT};${CMAKE};-S")
  string(APPEND command ";${CMAKE_CURRENT_FUNCTION_LIST_DIR}/${project};-B;${build};-DREPO=${REPO};${way_ARGUMENTS}")
  execute_process(COMMAND ${command} RESULT_VARIABLE result OUTPUT_VARIABLE said ERROR_VARIABLE errors)
  file(WRITE "${build}.txt" "${said}\n----- errors\n${errors}\n----- result: ${result}\n")
  set(text "${way}: ${project} RESULT=${result}\n")
  file(STRINGS "${build}.txt" lines ENCODING UTF-8 REGEX "^-- answer: |^--    \\[(FAIL|warn|unknown)")
  foreach(line IN LISTS lines)
    string(REGEX REPLACE "^-- answer: " "" line "${line}")
    string(REGEX REPLACE "^--    \\[([A-Za-z]+)\\] +([^ ]+) .*$" "\\1=\\2" line "${line}")
    string(APPEND text "${way}: ${project} ${line}\n")
  endforeach()
  if(project STREQUAL "plain" AND way STREQUAL "CMAKE_CUDA_COMPILER" AND result EQUAL 0)
    execute_process(COMMAND ${CMAKE_COMMAND} -E env "TMPDIR=${WORK}/tmp" "${CMAKE}" --build "${build}"
      RESULT_VARIABLE result OUTPUT_FILE "${build}-build.txt" ERROR_FILE "${build}-build.txt")
    string(APPEND text "${way}: plain BUILD=${result}\n")
  endif()
  if(EXISTS "${build}/CMakeCache.txt")
    file(READ "${build}/CMakeCache.txt" cache)
    if(cache MATCHES "\nCMAKE_CUDA_COMPILER:[A-Z]+=([^\n]*)\n")
      string(APPEND text "${way}: ${project} TAKEN=${CMAKE_MATCH_1}\n")
    endif()
  endif()
  inside_keep_compilers("${build}")
  file(APPEND "${ANSWERS}" "${text}")
endfunction()

# What CMake has found out about the C++ compiler before, and about the other nvcc: else that would be half of the time.
function(inside_keep_compilers build)
  file(GLOB files "${build}/CMakeFiles/*/CMakeCXXCompiler.cmake")
  foreach(file IN LISTS files)
    get_filename_component(folder "${file}" DIRECTORY)
    get_filename_component(version "${folder}" NAME)
    set(names CMakeCXXCompiler.cmake CMakeSystem.cmake CMakeDetermineCompilerABI_CXX.bin)
    if(way MATCHES "^\\+")
      list(APPEND names CMakeCUDACompiler.cmake CMakeDetermineCompilerABI_CUDA.bin)
    endif()
    foreach(name IN LISTS names)
      if(EXISTS "${folder}/${name}" AND NOT EXISTS "${WORK}/known/${version}/${name}")
        file(COPY "${folder}/${name}" DESTINATION "${WORK}/known/${version}")
      endif()
    endforeach()
  endforeach()
endfunction()

function(inside_run)
  file(MAKE_DIRECTORY "${WORK}/tmp" "${WORK}/known")
  foreach(way IN LISTS WAYS)
    way_describe(way "${way}" "${LAYOUT}")
    inside_configure(asked)
    inside_configure(plain)
  endforeach()
endfunction()

inside_run()
