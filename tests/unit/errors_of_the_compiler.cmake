# SPDX-License-Identifier: Apache-2.0
# rules/compile_error.cmake and rules/temporary_files.cmake: which flag, or which folder, an error of nvcc is about. The
# errors are what nvcc 11.8 to 13.5 printed for these flags; in one line, as probe/outcome.cmake makes it.
include("${CMAKE_CURRENT_LIST_DIR}/lib/unit.cmake")
include("${REPO}/cmake/rules/compile_error.cmake")
include("${REPO}/cmake/rules/temporary_files.cmake")

# try(<flags> <error> <kind> <word> <better>)
function(try flags error kind word better)
  csc_flag_blame(blame "${error}" "${flags}" /usr/bin/c++)
  unit_equal("${flags}: ${error}" "${blame_KIND}|${blame_WORD}|${blame_BETTER}" "${kind}|${word}|${better}")
endfunction()

function(unknown flags word better)
  try("${flags}" "nvcc fatal : Unknown option '${word}'" host "${word}" "${better}")
endfunction()

function(stray flags kind word better)
  try("${flags}" "nvcc fatal : Don't know what to do with '${word}'" "${kind}" "${word}" "${better}")
endfunction()

# Options of the host compiler.
unknown("-Wall" -Wall "-Xcompiler=-Wall")
unknown("-O3 -Wall -g" -Wall "-O3 -Xcompiler=-Wall -g")
unknown("-march=native -fopenmp -O2" -march=native "-Xcompiler=-march=native -Xcompiler=-fopenmp -O2")
unknown("-Xcompiler -Wall -Wextra" -Wextra "-Xcompiler -Wall -Xcompiler=-Wextra")
unknown("-Wl,-rpath,/x -lineinfo" -Wl,-rpath,/x "-Xlinker=-rpath,/x -lineinfo")
unknown("-fsanitize=address,undefined" -fsanitize=address,undefined "")
unknown("-pthread" -pthread "-Xcompiler=-pthread")
unknown("-fPIC -fmad=false -maxrregcount=32 -m64" -fPIC "-Xcompiler=-fPIC -fmad=false -maxrregcount=32 -m64")
unknown("-Wno-deprecated-gpu-targets -Wno-unused" -Wno-unused "-Wno-deprecated-gpu-targets -Xcompiler=-Wno-unused")
# Those of Visual C++ are of no use to GCC.
stray("/wd4018 -lineinfo" host /wd4018 "-lineinfo")
stray("/EHsc" host /EHsc "")
csc_flag_blame(blame "nvcc fatal : Don't know what to do with '/wd4018'" "/DWIN32 /wd4018 -lineinfo" "C:/VS/bin/cl.exe")
unit_equal("for Visual C++" "${blame_KIND}|${blame_BETTER}" "host|-Xcompiler=/DWIN32 -Xcompiler=/wd4018 -lineinfo")

# Options that nobody knows, or a newer nvcc does: nothing is said about blanks or about the host compiler.
foreach(word IN ITEMS --nonsense --expt-foo -z -fmad-more -split-compile=0 -static-global-template-stub=false)
  try("-O3 ${word}" "nvcc fatal : Unknown option '${word}'" "" "${word}" "")
endforeach()

# Paths with a blank.
stray("-I/tmp/with space/include" cut space/include "-I\"/tmp/with space/include\"")
stray("-O3 -I/tmp/with space/include -lineinfo" cut space/include "-O3 -I\"/tmp/with space/include\" -lineinfo")
stray("-isystem /a b" cut b "-isystem \"/a b\"")
stray("-I /tmp/x y z/include -g" cut z/include "-I \"/tmp/x y z/include\" -g")
stray("-I/tmp/x y z/include" cut z/include "-I\"/tmp/x y z/include\"")
stray("-include=/tmp/x y.h" cut y.h "-include=\"/tmp/x y.h\"")
stray("-IC:\\\\my libs\\\\include" cut "libs\\include" "")
try("-I/tmp/a b.cpp" "cc1plus: fatal error: b.cpp: No such file or directory" cut b.cpp "-I\"/tmp/a b.cpp\"")
try("-L/opt/my libs.so" "nvlink fatal : Could not open input file 'libs.so'" cut libs.so "-L\"/opt/my libs.so\"")

set(several "nvcc fatal : A single input file is required for a non-link phase when an outputfile is specified")
try("-dc -I/tmp/with space.d/x.cpp" "${several}" cut space.d/x.cpp "-dc -I\"/tmp/with space.d/x.cpp\"")
try("-dc /wd4018" "${several}" host /wd4018 "-dc")
try("-dc -DX" "${several}" "" "" "")

# Words that are nothing.
stray("-O3 foo" stray foo "")
stray("-DA B" stray B "")
# A folder that was given as a word of its own, and headers that are missing, are no matter of blanks.
stray("/tmp" "" /tmp "")
try("-include foo.h" "cc1plus: fatal error: foo.h: No such file or directory" "" foo.h "")
try("-I/tmp/a" "toolkit.cu:7:10: fatal error: foo.h: No such file or directory" "" "" "")
try("" "nvcc fatal : Unknown option '-Wall'" "" "" "")
try("-Wall" "#error -- unsupported GNU version! gcc versions later than 11 are not supported!" "" "" "")
try("-I[ -O3" "nvcc fatal : Unknown option '-x]'" "" "" "")

# Folders for temporary files.
function(try_temporary error expected)
  csc_temporary_trouble(trouble "${error}")
  unit_equal("${error}" "${trouble}" "${expected}")
endfunction()
try_temporary("<built-in>: fatal error: when writing output to : No space left on device" TRUE)
try_temporary("<built-in>: fatal error: when writing output to toolkit.cpp1.ii: No space left on device" TRUE)
try_temporary("a.tcc(356): catastrophic error: error while writing generated C++ file: No space left on device" TRUE)
try_temporary("nvcc fatal : Could not open output file '/tiny/tmpxft'" TRUE)
try_temporary("Catastrophic error: cannot open generated C file \"toolkit.cudafe1.c\": No space left on device" TRUE)
try_temporary("cc1plus: fatal error: opening output file toolkit.cpp4.ii: No space left on device" TRUE)
try_temporary("cc1plus: fatal error: opening output file toolkit.cpp1.ii: No such file or directory" TRUE)
try_temporary("ptxas fatal : Output file 'toolkit.sm_52.cubin' could not be opened" TRUE)
try_temporary("Cannot create temporary file in /tiny/: No space left on device" TRUE)
try_temporary("/usr/bin/ld: final link failed: No space left on device" FALSE)
try_temporary("/usr/bin/ld: cannot open output file toolkit: Permission denied" FALSE)
try_temporary("toolkit.cu:7:10: fatal error: foo.h: No such file or directory" FALSE)
try_temporary("nvcc fatal : Unknown option '-Wall'" FALSE)

unit_end(51)
