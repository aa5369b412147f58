# SPDX-License-Identifier: Apache-2.0
# What the tests of the driver's and the runtime's probe share: the probes are built, and asked over a driver.
include("${CMAKE_CURRENT_LIST_DIR}/probes.cmake")

# driver_build(<variable> <probe>...): builds these probes in WORK; false, and skipped, where that cannot be.
function(driver_build variable)
  set(${variable} FALSE PARENT_SCOPE)
  file(REMOVE_RECURSE "${WORK}")
  file(MAKE_DIRECTORY "${WORK}")
  find_program(cxx NAMES c++ g++ clang++ NO_CACHE)
  if(NOT CMAKE_HOST_SYSTEM_NAME STREQUAL "Linux")
    probes_skip("the drivers are those of Linux")
  elseif(NOT cxx)
    probes_skip("there is no C++ compiler")
  else()
    foreach(probe IN LISTS ARGN)
      probes_build("${cxx}" -std=c++11 -Wall -Wextra -Werror -o ${probe} "${REPO}/probes/${probe}.cpp" -ldl)
    endforeach()
    set(${variable} TRUE PARENT_SCOPE)
  endif()
endfunction()

# driver_build_fake(<release> [<function that it lacks>...]): the made-up driver, in the folder fake of WORK.
function(driver_build_fake release)
  file(REMOVE_RECURSE "${WORK}/fake")
  execute_process(
    COMMAND "${CMAKE_COMMAND}" "-DOUT=${WORK}/fake" "-DRELEASE=${release}" "-DWITHOUT=${ARGN}"
      -P "${REPO}/tests/fakes/build.cmake"
    COMMAND_ERROR_IS_FATAL ANY
  )
endfunction()

# driver_alone(<variable> <script for sh>): what the script prints on a machine that has no driver of its own; a
# real libcuda, asked by root, would make a device file. False, and skipped, where that cannot be.
function(driver_alone variable script)
  file(WRITE "${WORK}/script.sh" "${script}")
  execute_process(
    COMMAND env --unset=CUDA_VISIBLE_DEVICES --unset=LD_LIBRARY_PATH "WITHOUT_CUDA_KEEP=${LAB}:${WORK}:${REPO}"
      bash "${REPO}/tests/lab/without_cuda.sh" bash "${REPO}/tests/fakes/with_devices.sh" --alone
      sh "${WORK}/script.sh"
    WORKING_DIRECTORY "${WORK}" RESULT_VARIABLE result OUTPUT_VARIABLE output ERROR_VARIABLE error
  )
  set(${variable} "${output}" PARENT_SCOPE)
  if(result EQUAL 77)
    set(${variable} FALSE PARENT_SCOPE)
    probes_skip("${error}")
  else()
    probes_equal("the script of driver_alone()" "${result}${error}" 0)
  endif()
endfunction()

# driver_ask(<variable> <machine> <argument of driver>...): what the probe prints over the made-up driver, then its
# result and its errors.
function(driver_ask variable machine)
  set(limit 30)
  if(machine MATCHES "=hang")
    set(limit 1)
  endif()
  file(WRITE "${WORK}/machine" "${machine}\n")
  execute_process( # not cmake -E env, which would not tell a signal
    COMMAND env --unset=CUDA_VISIBLE_DEVICES --unset=CUDA_DEVICE_ORDER "LD_LIBRARY_PATH=${WORK}/fake"
      "FAKE_DRIVER=${WORK}/machine" "${WORK}/driver" ${ARGN}
    WORKING_DIRECTORY "${WORK}" RESULT_VARIABLE result OUTPUT_VARIABLE output ERROR_VARIABLE error TIMEOUT ${limit}
  )
  set(${variable} "${output}${result}\n${error}" PARENT_SCOPE)
endfunction()

# driver_try(<what> <machine> <arguments> <expected output> [<result>])
function(driver_try what machine arguments expected)
  driver_ask(answer "${machine}" ${arguments})
  set(result "0")
  if(ARGC GREATER 4)
    set(result "${ARGV4}")
  endif()
  probes_equal("${what}" "${answer}" "${expected}${result}\n")
endfunction()
