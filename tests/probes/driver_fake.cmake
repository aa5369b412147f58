# SPDX-License-Identifier: Apache-2.0
# probes/driver.cpp over the made-up driver (tests/fakes): every way in which it can answer or fail to.
include("${CMAKE_CURRENT_LIST_DIR}/lib/driver.cmake")

set(loaded "csc:fact driver.loaded=${WORK}/fake/libcuda.so.1\n")
set(begin "${loaded}csc:fact driver.cuda=12.8\n")
set(ready "${begin}csc:fact driver.init_error=0\ncsc:fact driver.init_error_name=CUDA_SUCCESS\n")
set(refused "csc:fact driver.refused_nodes=-\n")
set(managed "csc:fact driver.management_error=0\ncsc:fact driver.management_release=570.86.10\n")
set(hangs "Process terminated due to timeout")
set(crashes "Segmentation fault")
set(machine "release=570.86.10\ncuda=12.8")

# fake_device(<variable> <number> <name> <the UUID's end> <compute capability> <memory> <integrated>): its lines.
function(fake_device variable number name uuid capability memory integrated)
  set(text "csc:fact device.${number}.name=${name}\n")
  string(APPEND text "csc:fact device.${number}.uuid=GPU-${uuid}\n"
    "csc:fact device.${number}.compute_capability=${capability}\n"
    "csc:fact device.${number}.memory=${memory}\ncsc:fact device.${number}.integrated=${integrated}\n"
    "csc:fact device.${number}.compute_mode=default\n")
  set(${variable} "${text}" PARENT_SCOPE)
endfunction()

# fake_managed(<variable> <the UUID's end>...): what NVML says of devices that are whole.
function(fake_managed variable)
  list(LENGTH ARGN count)
  set(text "${managed}csc:fact management.count=${count}\n")
  set(number 0)
  foreach(uuid IN LISTS ARGN)
    string(APPEND text "csc:fact management.${number}.uuid=GPU-${uuid}\ncsc:fact management.${number}.mig=no\n")
    math(EXPR number "${number} + 1")
  endforeach()
  set(${variable} "${text}" PARENT_SCOPE)
endfunction()

function(fake_healthy)
  string(APPEND machine "\ndevice.0.name=NVIDIA A100-PCIE-40GB\ndevice.0.compute_capability=8.0\n"
    "device.0.memory=42505273344\ndevice.1.compute_capability=12.0\ndevice.1.integrated=1\n"
    "device.1.uuid=GPU-abcdef01-0203-0405-0607-08090a0b0cff")
  set(first 00000001-0000-4000-8000-000000000001)
  fake_device(zero 0 "NVIDIA A100-PCIE-40GB" ${first} 8.0 42505273344 no)
  fake_device(one 1 "NVIDIA Fake Device" abcdef01-0203-0405-0607-08090a0b0cff 12.0 8589934592 yes)
  fake_managed(managed ${first} abcdef01-0203-0405-0607-08090a0b0cff)
  driver_try("two devices" "${machine}" "" "${ready}csc:fact device.count=2\n${zero}${one}${managed}csc:end\n")

  # A name is one line, whatever is in it.
  string(ASCII 9 tab)
  string(ASCII 27 escape)
  string(APPEND machine "\ndevice.0.name=csc:end ;[\"${tab}${escape}x\\ é")
  fake_device(zero 0 "csc:end ;[\"  x\\ é" ${first} 8.0 42505273344 no)
  driver_try("an odd name" "${machine}" "" "${ready}csc:fact device.count=2\n${zero}${one}${managed}csc:end\n")
  string(APPEND machine "\ndevice.0.name=")
  set(unknown "csc:unknown device.0.name=cuDeviceGetName() answers error 0 CUDA_SUCCESS")
  string(REGEX REPLACE "csc:fact device.0.name=[^\n]*" "${unknown}" zero "${zero}")
  driver_try("no name" "${machine}" "" "${ready}csc:fact device.count=2\n${zero}${one}${managed}csc:end\n")
endfunction()

# The table: cuInit()'s error and its name. Source: "CUDA Driver API", CUresult.
set(fake_errors 1 INVALID_VALUE 2 OUT_OF_MEMORY 3 NOT_INITIALIZED 46 DEVICE_UNAVAILABLE 100 NO_DEVICE 101 INVALID_DEVICE
  304 OPERATING_SYSTEM 800 NOT_PERMITTED 801 NOT_SUPPORTED 802 SYSTEM_NOT_READY 803 SYSTEM_DRIVER_MISMATCH
  804 COMPAT_NOT_SUPPORTED_ON_DEVICE 805 MPS_CONNECTION_FAILED 999 UNKNOWN)

function(fake_init)
  fake_managed(managed)
  set(errors "${fake_errors}")
  while(errors)
    list(POP_FRONT errors error name)
    string(CONCAT said "${begin}csc:fact driver.init_error=${error}\n"
      "csc:fact driver.init_error_name=CUDA_ERROR_${name}\n${refused}")
    driver_try("cuInit ${error}" "${machine}\ncuInit=${error}" "" "${said}${managed}csc:end\n")
  endwhile()
  set(said "csc:fact driver.init_error=12345\ncsc:fact driver.init_error_name=without a name\n${refused}")
  driver_try("an error of its own" "${machine}\ncuInit=12345" "" "${begin}${said}${managed}csc:end\n")
  driver_try("init hangs" "${machine}\ncuInit=hang" "" "${begin}" "${hangs}")
  driver_try("init crashes" "${machine}\ncuInit=crash" "" "${begin}" "${crashes}")
endfunction()

function(fake_version)
  fake_managed(managed)
  set(none "csc:unknown driver.cuda=cuDriverGetVersion() answers error")
  set(said "csc:fact driver.init_error=100\ncsc:fact driver.init_error_name=CUDA_ERROR_NO_DEVICE\n${refused}")
  driver_try("version 999" "${machine}\ncuDriverGetVersion=999" ""
    "${loaded}${none} 999 CUDA_ERROR_UNKNOWN\n${said}${managed}csc:end\n")
  driver_try("version 0" "${machine}\ncuda=0.0" "" "${loaded}${none} 0 CUDA_SUCCESS\n${said}${managed}csc:end\n")
  driver_try("version hangs" "${machine}\ncuDriverGetVersion=hang" "" "${loaded}" "${hangs}")
  driver_try("version crashes" "${machine}\ncuDriverGetVersion=crash" "" "${loaded}" "${crashes}")
endfunction()

function(fake_management)
  set(device "${machine}\ndevice.0.name=one")
  fake_device(one 0 one 00000001-0000-4000-8000-000000000001 8.6 8589934592 no)
  set(before "${ready}csc:fact device.count=1\n${one}")
  driver_try("NVML hangs" "${device}\nnvmlInit=hang" "" "${before}" "${hangs}")
  driver_try("NVML crashes" "${device}\nnvmlInit=crash" "" "${before}" "${crashes}")
  driver_try("NVML 18" "${device}\nnvmlInit=18" "" "${before}csc:fact driver.management_error=18\ncsc:end\n")
  driver_ask(answer "${device}\nnvmlInit=stub")
  if(NOT answer MATCHES "device\\.0\\.compute_mode=default\nWARNING:\n.*\ncsc:fact driver.management_error=9\ncsc:end\n0\n$")
    message(FATAL_ERROR " ${NAME}: NVML's stub:\n${answer}")
  endif()
  file(REMOVE "${WORK}/fake/libnvidia-ml.so.1")
  file(WRITE "${WORK}/fake/libnvidia-ml.so.1" "no library\n")
  driver_try("NVML is no library" "${device}" "" "${before}csc:unknown driver.management_error=\
${WORK}/fake/libnvidia-ml.so.1: file too short\ncsc:end\n")
endfunction()

# An older driver lacks functions; without the needed ones there is nothing to ask.
function(fake_lacking)
  driver_build_fake(570.86.10 cuDeviceGetUuid_v2 cuDeviceGetUuid cuGetErrorName)
  fake_device(one 0 one - 8.6 8589934592 no)
  string(REGEX REPLACE "[^\n]*uuid[^\n]*\n" "" one "${one}")
  string(REPLACE "CUDA_SUCCESS" "without a name" ready "${ready}")
  fake_managed(numbered 00000001-0000-4000-8000-000000000001)
  fake_managed(managed)
  driver_try("no UUID, no names" "${machine}\ndevice.0.name=one" ""
    "${ready}csc:fact device.count=1\n${one}${numbered}csc:end\n")
  driver_build_fake(570.86.10 cuDeviceTotalMem_v2)
  driver_try("no driver API" "${machine}" ""
    "csc:unknown driver.loaded=it lacks functions of the CUDA driver API\n${managed}csc:end\n")
endfunction()

function(fake_calls)
  foreach(arguments IN ITEMS "kernel" "other" "kernels;a;b")
    driver_ask(answer "${machine}" ${arguments})
    probes_equal("${arguments}" "${answer}" "2\nusage: driver [kernel <fatbin> <device>...]\n")
  endforeach()
endfunction()

driver_build(built driver)
if(built)
  driver_build_fake(570.86.10)
  fake_healthy()
  fake_init()
  fake_version()
  fake_calls()
  fake_management()
  fake_lacking()
endif()
