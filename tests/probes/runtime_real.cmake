# SPDX-License-Identifier: Apache-2.0
# probes/runtime.cpp: NVIDIA's runtime libraries, each over each driver, over none and over a stub.
include("${CMAKE_CURRENT_LIST_DIR}/lib/driver.cmake")

# The table: what cudaGetDeviceCount() answers, a row a driver. Source: asked of each pair by a program of its own, on
# a machine without a device (35: the driver is too old, or there is none; 100: no device; 34: a stub).
set(runtime_versions         11.8 12.0 12.4 12.6 12.9 13.0 13.2 13.5)
set(runtime_none              35   35   35   35   35   35   35   35)
set(runtime_driver-390        35   35   35   35   35   35   35   35)
set(runtime_driver-418        35   35   35   35   35   35   35   35)
set(runtime_driver-450       100   35   35   35   35   35   35   35)
set(runtime_driver-460       100   35   35   35   35   35   35   35)
set(runtime_driver-470       100   35   35   35   35   35   35   35)
set(runtime_driver-525       100  100  100  100  100   35   35   35)
set(runtime_driver-535       100  100  100  100  100   35   35   35)
set(runtime_driver-550       100  100  100  100  100   35   35   35)
set(runtime_driver-stub       34   34   34   34   34   34   34   34)
set(runtime_broken/driver-390-no-loader 35 35 35 35 35 35 35 35)
set(runtime_drivers none driver-390 driver-418 driver-450 driver-460 driver-470 driver-525 driver-535 driver-550
  driver-stub broken/driver-390-no-loader)

function(runtime_file variable version)
  file(GLOB files "${LAB}/runtime-${version}/lib/libcudart.so.*")
  set(${variable} "${files}" PARENT_SCOPE)
endfunction()

# runtime_expect(<variable> <driver>): the lines of all runtimes over it. Before 12.0 the version is told only where
# the driver can be used.
function(runtime_expect variable driver)
  set(text "")
  foreach(version error IN ZIP_LISTS runtime_versions runtime_${driver})
    runtime_file(file ${version})
    string(APPEND text "${driver}\ncsc:fact runtime.library=${file}\n")
    if(version VERSION_LESS 12)
      string(APPEND text "csc:unknown runtime.version=cudaRuntimeGetVersion() answers error ${error}\n")
    else()
      string(APPEND text "csc:fact runtime.version=${version}\n")
    endif()
    string(APPEND text "csc:fact runtime.device_error=${error}\ncsc:end\n")
  endforeach()
  set(${variable} "${text}" PARENT_SCOPE)
endfunction()

function(runtime_matrix)
  set(script "")
  set(expected "")
  foreach(driver IN LISTS runtime_drivers)
    set(library_path "LD_LIBRARY_PATH='${LAB}/${driver}/lib' ")
    if(driver STREQUAL "none")
      set(library_path "")
    endif()
    foreach(version IN LISTS runtime_versions)
      runtime_file(file ${version})
      string(APPEND script "echo '${driver}'; ${library_path}'${WORK}/runtime' '${file}' || echo failed\n")
    endforeach()
    runtime_expect(lines "${driver}")
    string(APPEND expected "${lines}")
  endforeach()
  driver_alone(answer "${script}")
  if(answer)
    probes_equal("runtimes over drivers" "${answer}" "${expected}")
  endif()
endfunction()

# What is no runtime library, and a wrong call.
function(runtime_without)
  find_program(cc NAMES cc gcc clang REQUIRED NO_CACHE)
  file(WRITE "${WORK}/fake.c" "int cudaGetDeviceCount(int* n) { *n = 2; return 0; }\n")
  probes_build("${cc}" -shared -fPIC -o libcudart.so.12 "${WORK}/fake.c")
  file(WRITE "${WORK}/empty.c" "int nothing;\n")
  probes_build("${cc}" -shared -fPIC -o libempty.so "${WORK}/empty.c")
  set(missing "cannot open shared object file: No such file or directory")
  foreach(row IN ITEMS
      "none.so|csc:unknown runtime.library=none.so: ${missing}"
      "./libcudart.so.12|csc:fact runtime.library=./libcudart.so.12
csc:unknown runtime.version=it has no function cudaRuntimeGetVersion\ncsc:fact runtime.device_error=0"
      "./libempty.so|csc:fact runtime.library=./libempty.so
csc:unknown runtime.device_error=it has no function cudaGetDeviceCount")
    string(REGEX MATCH "^([^|]+)\\|(.*)$" ignored "${row}")
    set(expected "${CMAKE_MATCH_2}\ncsc:end\n0")
    execute_process(COMMAND "${WORK}/runtime" "${CMAKE_MATCH_1}" WORKING_DIRECTORY "${WORK}"
      RESULT_VARIABLE result OUTPUT_VARIABLE output ERROR_VARIABLE error)
    probes_equal("${row}" "${output}${result}${error}" "${expected}")
  endforeach()
  execute_process(COMMAND "${WORK}/runtime" RESULT_VARIABLE result OUTPUT_VARIABLE output ERROR_VARIABLE error)
  probes_equal("a wrong call" "${output}${result}${error}" "2usage: runtime <file>\n")
endfunction()

function(runtime_test)
  set(parts "${runtime_drivers}")
  list(REMOVE_ITEM parts none)
  foreach(version IN LISTS runtime_versions)
    list(APPEND parts runtime-${version})
  endforeach()
  harness_missing(reason parts)
  driver_build(built runtime)
  if(built)
    runtime_without()
    if(reason)
      probes_skip("${reason}")
    else()
      runtime_matrix()
    endif()
  endif()
endfunction()

runtime_test()
