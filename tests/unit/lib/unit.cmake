# SPDX-License-Identifier: Apache-2.0
# What the tests of single functions share: all rows of a table are tried, and the wrong ones are named at the
# end.
cmake_minimum_required(VERSION 3.22)
set_property(GLOBAL PROPERTY unit/count 0)

# unit_equal(<what> <actual> <expected>)
function(unit_equal what actual expected)
  get_property(count GLOBAL PROPERTY unit/count)
  math(EXPR count "${count} + 1")
  set_property(GLOBAL PROPERTY unit/count ${count})
  if(NOT "x${actual}" STREQUAL "x${expected}")
    set_property(GLOBAL APPEND_STRING PROPERTY unit/wrong
      "${what}\n expect> ${expected}\n actual> ${actual}\n")
  endif()
endfunction()

# unit_end(<number>): stops when anything was wrong, or when fewer or more things than this were tried.
function(unit_end number)
  get_property(wrong GLOBAL PROPERTY unit/wrong)
  get_property(count GLOBAL PROPERTY unit/count)
  if(NOT "${wrong}" STREQUAL "" OR NOT count EQUAL number)
    message("${wrong}")
    message(FATAL_ERROR
      " ${count} things were tried (${number} are to be), and the above are not as expected")
  endif()
endfunction()
