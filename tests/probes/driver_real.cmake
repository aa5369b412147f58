# SPDX-License-Identifier: Apache-2.0
# probes/driver.cpp over NVIDIA's own libraries, none of which has its kernel module here: what it says, exactly.
include("${CMAKE_CURRENT_LIST_DIR}/lib/driver.cmake")
foreach(
  file IN ITEMS
  text/property text/split text/quote facts/facts locate/locate rules/driver probe/outcome probe/driver
)
  include("${REPO}/cmake/${file}.cmake")
endforeach()

# The table: driver, its CUDA version, cuInit()'s error and name; nvmlInit() answers 9 (not loaded) from all.
# Source: asked by a program of its own on a machine without a device.
set(real_drivers
  390 9.1 999 UNKNOWN
  418 10.1 100 NO_DEVICE
  450 11.0 100 NO_DEVICE
  460 11.2 100 NO_DEVICE
  470 11.4 100 NO_DEVICE
  525 12.0 100 NO_DEVICE
  535 12.2 100 NO_DEVICE
  550 12.4 100 NO_DEVICE)

# real_try(<part> <answer>)
function(real_try part expected)
  set(ask "'${WORK}/driver'")
  if(NOT part STREQUAL "none")
    set(ask "LD_LIBRARY_PATH='${LAB}/${part}/lib' ${ask}")
  endif()
  driver_alone(answer "${ask}; echo $?\n")
  if(answer)
    probes_equal("${part}" "${answer}" "${expected}0\n")
    set(answer "${answer}" PARENT_SCOPE)
  endif()
endfunction()

# The release is in the file's name alone, where there is no kernel's module to ask.
function(real_release part answer)
  csc_facts_forget(driver)
  set(ENV{LD_LIBRARY_PATH} "${LAB}/${part}/lib")
  csc_driver_library_locate()
  csc_facts_from_lines(problem "${answer}" "the driver probe" probe/driver)
  csc_driver_release()
  csc_fact_get(release driver.release)
  csc_fact_get(loaded driver.loaded)
  file(REAL_PATH "${LAB}/${part}/lib/libcuda.so.1" file)
  string(REGEX REPLACE "^.*\\.so\\." "" expected "${file}")
  probes_equal("${part}: release" "${problem}${release} ${loaded}" "${expected} ${file}")
endfunction()

function(real_numbers)
  set(rows "${real_drivers}")
  while(rows)
    list(POP_FRONT rows driver cuda error name)
    set(part driver-${driver})
    if(NOT EXISTS "${LAB}/${part}")
      harness_missing(reason part)
      probes_skip("${reason}")
      continue()
    endif()
    set(expected "csc:fact driver.loaded=${LAB}/${part}/lib/libcuda.so.1\ncsc:fact driver.cuda=${cuda}\n")
    string(APPEND expected "csc:fact driver.init_error=${error}\ncsc:fact driver.init_error_name=CUDA_ERROR_${name}\n"
      "csc:fact driver.refused_nodes=-\ncsc:fact driver.management_error=9\ncsc:end\n")
    real_try("${part}" "${expected}")
    if(answer)
      real_release("${part}" "${answer}")
    endif()
  endwhile()
endfunction()

# What is not there, or does not load: the loader's own words.
function(real_without)
  set(missing "cannot open shared object file: No such file or directory")
  set(management "csc:unknown driver.management_error=libnvidia-ml.so.1: ${missing}\n")
  real_try(none "csc:unknown driver.loaded=libcuda.so.1: ${missing}\n${management}csc:end\n")
  real_try(driver-stub "csc:fact driver.loaded=${LAB}/driver-stub/lib/libcuda.so.1
csc:unknown driver.cuda=cuDriverGetVersion() answers error 34 without a name
csc:fact driver.init_error=34\ncsc:fact driver.init_error_name=without a name
csc:fact driver.refused_nodes=-\n${management}csc:end\n")
  file(GLOB loader RELATIVE "${LAB}/driver-390/lib" "${LAB}/driver-390/lib/libnvidia-fatbinaryloader.so.*")
  real_try(broken/driver-390-no-loader
    "csc:unknown driver.loaded=${loader}: ${missing}\ncsc:fact driver.management_error=9\ncsc:end\n")
endfunction()

function(real_test)
  driver_build(built driver)
  if(built)
    driver_alone(answer "echo alone\n")
    if(answer)
      real_numbers()
      real_without()
    endif()
  endif()
endfunction()

real_test()
