# SPDX-License-Identifier: Apache-2.0
# What the tests of the fake driver share: it is built, told a machine, and asked by ask.cpp.
include("${REPO}/tests/probes/lib/probes.cmake")

# fakes_build(<variable>): builds the fake driver and its asker in WORK; false, and skipped, where that cannot be.
function(fakes_build variable)
  set(${variable} FALSE PARENT_SCOPE)
  find_program(cxx NAMES c++ g++ clang++ NO_CACHE)
  file(REMOVE_RECURSE "${WORK}")
  file(MAKE_DIRECTORY "${WORK}")
  if(NOT CMAKE_HOST_SYSTEM_NAME STREQUAL "Linux")
    probes_skip("the fake driver is one for Linux")
  elseif(cxx)
    probes_build("${CMAKE_COMMAND}" "-DOUT=${WORK}/driver" -DRELEASE=570.86.10 -P "${REPO}/tests/fakes/build.cmake")
    probes_build("${cxx}" -std=c++17 -Wall -Wextra -o ask "${REPO}/tests/fakes_selftest/lib/ask.cpp" -ldl)
    set(${variable} TRUE PARENT_SCOPE)
  else()
    probes_skip("there is no C++ compiler")
  endif()
endfunction()

# fakes_ask(<variable> <machine> <argument of ask>...): what the asker prints, then its result and its errors.
# Arguments of env are in FAKES_ENVIRONMENT. (cmake -E env would not tell a signal.)
function(fakes_ask variable machine)
  file(WRITE "${WORK}/machine" "${machine}\n")
  fakes_ask_driver(answer "${WORK}/driver" ${ARGN})
  set(${variable} "${answer}" PARENT_SCOPE)
endfunction()

# fakes_ask_driver(<variable> <folder> <argument of ask>...): the same of the driver in a folder. FAKES_PREFIX is a
# command that runs it.
function(fakes_ask_driver variable folder)
  set(limit 30)
  if(machine MATCHES "=hang")
    set(limit 1)
  endif()
  execute_process(
    COMMAND ${FAKES_PREFIX} env --unset=CUDA_VISIBLE_DEVICES --unset=CUDA_DEVICE_ORDER
      "LD_LIBRARY_PATH=${folder}" "FAKE_DRIVER=${WORK}/machine"
      env ${FAKES_ENVIRONMENT} "${WORK}/ask" ${ARGN}
    RESULT_VARIABLE result OUTPUT_VARIABLE output ERROR_VARIABLE error TIMEOUT ${limit}
  )
  set(${variable} "${output}${result}\n${error}" PARENT_SCOPE)
endfunction()

# fakes_try(<what> <machine> <arguments> <output> [<result>]): the result is 0 unless it is said.
function(fakes_try what machine arguments expected)
  fakes_ask(answer "${machine}" ${arguments})
  set(result "0")
  if(ARGC GREATER 4)
    set(result "${ARGV4}")
  endif()
  probes_equal("${what}" "${answer}" "${expected}${result}\n")
endfunction()
