# SPDX-License-Identifier: Apache-2.0
# probe/outcome.cmake: the first error in what a compiler prints.
include("${CMAKE_CURRENT_LIST_DIR}/lib/unit.cmake")
foreach(file IN ITEMS text/split rules/outcome probe/outcome)
  include("${REPO}/cmake/${file}.cmake")
endforeach()

# try(<what is printed> <expected>)
function(try text expected)
  file(WRITE "${WORK}/build.txt" "${text}")
  csc_first_error(error "${WORK}/build.txt")
  unit_equal("${text}" "${error}" "${expected}")
endfunction()

try("" "nothing was printed")
try("one\ntwo\n" two)
try("In file included from a.h\na.h(3): warning: none\na.h(4): error: a\nb.h(5): error: b\n" "a.h(4): error: a")
try("nvcc fatal   : Could not open output file '/small/tmpxft_00007193_0000000a'\n"
    "nvcc fatal : Could not open output file '/small/tmpxft'")
try("<built-in>: fatal error: when writing output to /t/tmpxft_00006f37_00000000-9_p.cpp1.ii: No space left on device\n"
    "<built-in>: fatal error: when writing output to p.cpp1.ii: No space left on device")

# A long one is cut, and says so; one of just this length is whole.
string(REPEAT "x" 293 tail)
try("error: ${tail}" "error: ${tail}")
try("error: ${tail}y" "error: ${tail}...")
string(REPEAT "x" 292 tail) # no half of a character is left
try("error: ${tail}üy" "error: ${tail}...")

unit_end(8)
