# SPDX-License-Identifier: Apache-2.0
#[==[
Builds the fake driver, as libraries that the loader finds in a folder:

  cmake -DOUT=<folder> [-DRELEASE=535.309.01] [-DWITHOUT=<function>;...] [-DCXX=<compiler>]
    -P tests/fakes/build.cmake

makes <folder>/libcuda.so.<release>, with the link libcuda.so.1, and the same of libnvidia-ml: NVIDIA's
installers name and link the files so. README.md says how to tell them what machine to be. Functions in WITHOUT are
left out, as the newer ones are in an older driver.
]==]
cmake_minimum_required(VERSION 3.22)

# fakes_build_library(<name> <source>...): one library with its link.
function(fakes_build_library name)
  set(file "${name}.so.${RELEASE}")
  list(TRANSFORM ARGN PREPEND "${CMAKE_CURRENT_LIST_DIR}/")
  execute_process(
    COMMAND "${CXX}" -std=c++17 -Wall -Wextra -shared -fPIC -fvisibility=hidden "-Wl,-soname,${name}.so.1"
      ${without} -o "${OUT}/${file}" ${ARGN}
    RESULT_VARIABLE result OUTPUT_VARIABLE said ERROR_VARIABLE said
  )
  if(NOT "${result}${said}" STREQUAL "0")
    message(FATAL_ERROR " ${CXX} does not build the fake ${name}: ${result}\n${said}")
  endif()
  file(CREATE_LINK "${file}" "${OUT}/${name}.so.1" SYMBOLIC)
endfunction()

if(NOT RELEASE)
  set(RELEASE 535.309.01)
endif()
if(NOT CXX)
  find_program(CXX NAMES c++ g++ clang++ REQUIRED NO_CACHE)
endif()
set(without "") # renames them
foreach(function IN LISTS WITHOUT)
  list(APPEND without "-D${function}=absent_${function}")
endforeach()
file(MAKE_DIRECTORY "${OUT}")
fakes_build_library(libcuda libcuda.cpp libcuda_run.cpp libcuda_kernel.cpp errors.cpp machine_file.cpp forms.cpp)
fakes_build_library(libnvidia-ml libnvidia_ml.cpp machine_file.cpp forms.cpp)
