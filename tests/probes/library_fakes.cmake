# SPDX-License-Identifier: Apache-2.0
# probes/library.cpp on small libraries made here, each with a trouble of its own: what it says, exactly.
include("${CMAKE_CURRENT_LIST_DIR}/lib/probes.cmake")

# fakes_try(<name> <result> <answer> <C code>): @FILE@ in the answer is the library's file.
function(fakes_try name result answer code)
  set(file "${WORK}/${name}/libcudnn.so.9")
  file(WRITE "${WORK}/${name}/fake.c"
    "#include <stdio.h>\n#include <stdlib.h>\n#include <unistd.h>\n${code}\n")
  probes_build("${cc}" -shared -fPIC -o "${file}" "${WORK}/${name}/fake.c" ${ARGN})
  execute_process(
    COMMAND "${library}" cudnn "${file}"
    RESULT_VARIABLE actual OUTPUT_VARIABLE output ERROR_VARIABLE error TIMEOUT 2
  )
  string(REPLACE "@FILE@" "${file}" answer "${answer}")
  probes_equal("${name}" "${actual}\n${output}" "${result}\n${answer}")
endfunction()

function(fakes_version number version)
  set(functions
    "size_t cudnnGetVersion(void) { return ${number}; }
     size_t cudnnGetCudartVersion(void) { return 12090; }")
  set(answer
    "csc:fact cudnn.library=@FILE@\ncsc:fact cudnn.library_version=${version}\n")
  string(APPEND answer "csc:fact cudnn.built_for=12.9\ncsc:end\n")
  fakes_try("version-${number}" 0 "${answer}" "${functions}")
endfunction()

function(fakes_test)
  fakes_version(7605 7.6.5)
  fakes_version(8907 8.9.7)
  fakes_version(8204 8.2.4)
  fakes_version(90000 9.0.0)
  fakes_version(90100 9.1.0)
  fakes_version(91002 9.10.2)
  fakes_version(92801 9.28.1)
  fakes_version(100000 10.0.0)
  set(version "size_t cudnnGetVersion(void) { return 91900; }\n")
  set(loaded "csc:fact cudnn.library=@FILE@\n")
  set(told "csc:fact cudnn.library=@FILE@\ncsc:fact cudnn.library_version=9.19.0\n")
  fakes_try(no-version 0
    "${loaded}csc:unknown cudnn.library_version=it has no function cudnnGetVersion\ncsc:end\n"
    "size_t cudnnGetCudartVersion(void) { return 12090; }")
  fakes_try(no-cuda 0 "${told}csc:unknown cudnn.built_for=it has no function cudnnGetCudartVersion\ncsc:end\n"
    "${version}")
  fakes_try(aborts "${ABORTED}" "csc:fact cudnn.library=@FILE@\n" "size_t cudnnGetVersion(void) { abort(); }")
  fakes_try(dies-halfway "${ABORTED}" "${told}" "${version}size_t cudnnGetCudartVersion(void) { abort(); }")
  fakes_try(hangs "Process terminated due to timeout" "csc:fact cudnn.library=@FILE@\n"
    "size_t cudnnGetVersion(void) { for (;;) pause(); }")
  fakes_try(exits 3 "csc:fact cudnn.library=@FILE@\n" "size_t cudnnGetVersion(void) { exit(3); }")
  fakes_try(noise 0 "hello\n${told}between\ncsc:fact cudnn.built_for=13.0\ncsc:end\n\nbye\n"
    "${version}__attribute__((constructor)) static void in(void) { puts(\"hello\"); }
     size_t cudnnGetCudartVersion(void) { puts(\"between\"); return 13000; }
     __attribute__((destructor)) static void out(void) { puts(\"\\nbye\"); }")
  fakes_try(dies-when-loaded "${ABORTED}" "" "__attribute__((constructor)) static void in(void) { abort(); }")
  # Loaded, but what it needs is not there.
  file(WRITE "${WORK}/gone/gone.c" "int gone(void) { return 1; }\n")
  probes_build("${cc}" -shared -fPIC -o "${WORK}/gone/libgone.so" "${WORK}/gone/gone.c")
  fakes_needs_gone()
  fakes_no_library()
endfunction()

function(fakes_needs_gone)
  set(file "${WORK}/needs/libcudnn.so.9")
  file(WRITE "${WORK}/needs/fake.c" "int gone(void);\nint cudnnGetVersion(void) { return gone(); }\n")
  probes_build("${cc}" -shared -fPIC -o "${file}" "${WORK}/needs/fake.c" "-L${WORK}/gone" -lgone)
  file(REMOVE "${WORK}/gone/libgone.so")
  set(problem "libgone.so: cannot open shared object file: No such file or directory")
  execute_process(COMMAND "${library}" cudnn "${file}" RESULT_VARIABLE result OUTPUT_VARIABLE output)
  probes_equal("needs what is gone" "${result}\n${output}"
    "0\ncsc:unknown cudnn.library=${problem}\ncsc:end\n")
endfunction()

function(fakes_no_library)
  file(WRITE "${WORK}/text/libcudnn.so.9" "no library\n")
  foreach(file IN ITEMS "${WORK}/text/libcudnn.so.9" "${WORK}/none.so" "${WORK}/text" libcudnn-none.so.9)
    execute_process(COMMAND "${library}" cudnn "${file}" RESULT_VARIABLE result OUTPUT_VARIABLE output)
    if(NOT "${result}\n${output}" MATCHES "^0\ncsc:unknown cudnn\\.library=[^\n]+\ncsc:end\n$")
      message(FATAL_ERROR " ${NAME}: ${file}: ${result}\n${output}")
    endif()
  endforeach()
endfunction()

file(REMOVE_RECURSE "${WORK}")
probes_library(library)
find_program(cc NAMES cc gcc clang NO_CACHE)
execute_process(COMMAND sh -c "kill -ABRT $$" RESULT_VARIABLE ABORTED) # CMake's word for it
if(cc AND NOT library STREQUAL "")
  fakes_test()
else()
  probes_skip("there is no C or no C++ compiler")
endif()
