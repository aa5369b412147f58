# SPDX-License-Identifier: Apache-2.0
# cmake/probe/lane.cmake: how the building and the running of a probe can end, and what is known then.
include("${CMAKE_CURRENT_LIST_DIR}/lib/lane.cmake")
set(CUDASTACKCHECK_PROBE_TIMEOUT 10)
set(first "csc:fact toolkit.compiler_version=1.2.3")
set(fact "toolkit.compiler_version=1.2.3")
set(none "toolkit.compiler_version=")

# endings_try(<name> <compiler> <program> <build> <run> <words> <fact>...)
function(endings_try name compiler program)
  lane_write("${name}" 10 "${compiler}" "${program}")
  lane_run("${name}")
  lane_expect("${name}" ${ARGN})
endfunction()

function(endings_of_the_compiler)
  endings_try(compiler-fails "echo nonsense; exit 2" "" failed none "ended with exit status 2")
  endings_try(compiler-killed "kill -SEGV $$" "" killed none "was killed by SIGSEGV")
  lane_write(no-compiler 10 "" "")
  file(REMOVE "${WORK}/no-compiler/compiler")
  lane_run(no-compiler)
  csc_step_outcome(kind words "${WORK}/no-compiler" build)
  probes_equal("no compiler" "${kind}" not_started)
  lane_write(compiler-not-executable 10 "" "")
  file(CHMOD "${WORK}/compiler-not-executable/compiler" PERMISSIONS OWNER_READ)
  lane_run(compiler-not-executable)
  csc_step_outcome(kind words "${WORK}/compiler-not-executable" build)
  probes_equal("compiler not executable" "${kind}" not_started)

  # Compiled, not linked: the build fails, compiling alone does not; what was printed is kept.
  set(compiler "echo \"said of $1\" >&2\n[ \"$1\" = object ]")
  lane_write(does-not-link 10 "${compiler}" "" "compile=object")
  lane_run(does-not-link)
  csc_step_outcome(build words "${WORK}/does-not-link" build)
  csc_step_outcome(compile words "${WORK}/does-not-link" compile)
  csc_first_error(error "${WORK}/does-not-link/build.txt")
  probes_equal("does not link" "${build} ${compile} ${error}" "failed ended said of program")
endfunction()

function(endings_of_the_program)
  endings_try(answers "" "echo ${first}; echo csc:end" ended answered "the probe" ${fact})
  endings_try(noise "" "echo; echo 'a;b [ \\ \$x'; echo ${first}; echo 'csc: what'; echo csc:end; echo end"
    ended answered
    "the probe" ${fact})
  endings_try(carriage-returns "" "printf '${first}\\r\\ncsc:end\\r\\n'" ended answered "the probe" ${fact})
  endings_try(no-last-line-end "" "printf '${first}\\ncsc:end'" ended answered "the probe" ${fact})
  endings_try(no-end "" "echo ${first}" ended bad_output
    "its answer is not usable: it does not end with csc:end" ${fact})
  endings_try(nothing "" "" ended bad_output "its answer is not usable: it does not end with csc:end" ${none})
  endings_try(garbage "" "head -c 2000 /dev/urandom | tr -d '\\n'" ended bad_output
    "its answer is not usable: it does not end with csc:end" ${none})
  endings_try(unknown-key "" "echo csc:fact toolkit.colour=red; echo ${first}; echo csc:end" ended bad_output
    "its answer is not usable: it says toolkit.colour=red" ${fact})
  endings_try(wrong-type "" "echo csc:fact toolkit.header_version=new; echo csc:end" ended bad_output
    "its answer is not usable: it says toolkit.header_version=new" "toolkit.header_version=")
  endings_try(dies-halfway "" "echo ${first}; kill -SEGV $$" ended killed
    "it was killed by SIGSEGV" ${fact})
  endings_try(dies-with-words "" "echo ${first}; echo 'Could not load it. Error: no file' >&2; kill -ABRT $$"
    ended killed
    "it was killed by SIGABRT: Could not load it. Error: no file" ${fact})
  endings_try(exit-status "" "echo ${first}; echo csc:end; exit 3" ended failed
    "it ended with exit status 3" ${fact})
  endings_try(library-missing "" "echo 'program: error while loading shared libraries: x.so' >&2; exit 127"
    ended not_started
    "it could not be started (exit status 127)" ${none})
  # A compiler that ends well and makes nothing.
  endings_try(makes-nothing "true" "" ended not_started "it could not be started (no such file or directory)"
    ${none})
  endings_try(makes-no-program "cp lane.txt $1" "" ended not_started
    "it could not be started (permission denied)" ${none})
endfunction()

# Arguments come whole, and the loader's folders behind those that are there; no folder is empty.
function(endings_arguments)
  set(say "printf '%s|' \"$@\" \"$LD_LIBRARY_PATH\" >said")
  foreach(before IN ITEMS "" "/before" "/b:/c")
    set(ENV{LD_LIBRARY_PATH} "${before}")
    lane_write(arguments 10 "" "${say}")
    file(APPEND "${WORK}/arguments/lane.txt"
      "argument=a;b c\nargument=\$HOME 'x'\nloader=LD_LIBRARY_PATH\nfolder=/one;two\nfolder=/three\n")
    lane_run(arguments)
    file(READ "${WORK}/arguments/said" said)
    set(folders "/one;two:/three")
    if(NOT before STREQUAL "")
      set(folders "${before}:${folders}")
    endif()
    probes_equal("arguments" "${said}" "a;b c|\$HOME 'x'|${folders}|")
  endforeach()
endfunction()

file(REMOVE_RECURSE "${WORK}")
if(CMAKE_HOST_WIN32)
  probes_skip("the made-up compilers are scripts for sh")
else()
  endings_of_the_compiler()
  endings_of_the_program()
  endings_arguments()
endif()
