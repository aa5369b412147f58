# SPDX-License-Identifier: Apache-2.0
# How each function of the fake driver can fail: by an error, by not returning, by dying; and what follows.
include("${CMAKE_CURRENT_LIST_DIR}/lib/fakes.cmake")

set(hangs "Process terminated due to timeout")
set(crashes "Segmentation fault")
set(version "cuDriverGetVersion=0 12020\n")
set(device "device.0.name=one")
set(begin "${version}cuInit=0 CUDA_SUCCESS\ncuDeviceGetCount=0 1\n0: ")

function(endings_of_initialization)
  fakes_try("no driver" "cuDriverGetVersion=999" ""
    "cuDriverGetVersion=999 -1\ncuInit=100 CUDA_ERROR_NO_DEVICE\ncuDeviceGetCount=3 -1\n")
  fakes_try("version hangs" "cuDriverGetVersion=hang" "" "" "${hangs}")
  fakes_try("version crashes" "cuDriverGetVersion=crash" "" "" "${crashes}")
  fakes_try("as driver 390" "cuda=9.1\ncuInit=999" ""
    "cuDriverGetVersion=0 9010\ncuInit=999 CUDA_ERROR_UNKNOWN\ncuDeviceGetCount=3 -1\n")
  fakes_try("error with a device" "${device}\ncuInit=803" ""
    "${version}cuInit=803 CUDA_ERROR_SYSTEM_DRIVER_MISMATCH\ncuDeviceGetCount=3 -1\n")
  fakes_try("unknown error" "cuInit=12345" "" "${version}cuInit=12345 null\ncuDeviceGetCount=3 -1\n")
  fakes_try("init hangs" "cuInit=hang" "" "${version}" "${hangs}")
  fakes_try("init crashes" "cuInit=crash" "" "${version}" "${crashes}")
  foreach(key IN ITEMS cuInit cuDriverGetVersion)
    fakes_try("stub" "${device}\n${key}=34" devices
      "cuDriverGetVersion=34 -1\ncuInit=34 -\ncuDeviceGetCount=34 -1\n")
  endforeach()
endfunction()

# endings_of_nvml_try(<machine> <nvmlInit's result and its text> <NVML's version>)
function(endings_of_nvml_try machine init nvml)
  set(expected "nvmlSystemGetCudaDriverVersion=1 -1\n")
  string(APPEND expected "${init}\nnvmlSystemGetDriverVersion=1 -\nnvmlSystemGetNVMLVersion=${nvml}\n"
    "nvmlSystemGetCudaDriverVersion_v2=1 -1\nnvmlDeviceGetCount_v2=1 -1\nnvmlShutdown=0 \n")
  fakes_try("NVML: ${machine}" "${machine}" nvml "${expected}")
endfunction()

function(endings_of_nvml)
  set(before "nvmlSystemGetCudaDriverVersion=1 -1\n")
  set(mark "!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!\n")
  endings_of_nvml_try("nvmlInit=9" "nvmlInit_v2=9 Driver Not Loaded" "0 12.535.309.01")
  endings_of_nvml_try("nvmlInit=9\nrelease=525.147.05" "nvmlInit_v2=9 Driver Not Loaded" "1 -")
  endings_of_nvml_try("nvmlInit=18" "nvmlInit_v2=18 Driver/library version mismatch" "0 12.535.309.01")
  fakes_ask(answer "nvmlInit=stub" nvml)
  if(NOT answer MATCHES "^${before}WARNING:\n.*${mark}nvmlInit_v2=9 Driver Not Loaded\n.*\n0\n$")
    message(FATAL_ERROR " ${NAME}: NVML's stub:\n${answer}")
  endif()
  fakes_try("NVML hangs" "nvmlInit=hang" nvml "${before}" "${hangs}")
  fakes_try("NVML crashes" "nvmlInit=crash" nvml "${before}" "${crashes}")
endfunction()

# The fake does not compile, so that PTX need not hold a program.
function(endings_of_a_device)
  file(WRITE "${WORK}/kernel.ptx" ".version 8.0\n.target sm_80\n.address_size 64\n")
  set(ask "${WORK}/kernel.ptx")
  set(retain "cuDevicePrimaryCtxRetain")
  set(loaded "${begin}${retain}=0 cuModuleLoadData=0 ")
  foreach(error IN ITEMS 46 2 999)
    fakes_try("context ${error}" "device.0.context=${error}" "${ask}" "${begin}${retain}=${error} \n")
  endforeach()
  fakes_try("context hangs" "device.0.context=hang" "${ask}" "${begin}" "${hangs}")
  fakes_try("context crashes" "device.0.context=crash" "${ask}" "${begin}" "${crashes}")
  fakes_try("launch" "${device}" "${ask}"
    "${loaded}cuLaunchKernel=0 cuCtxSynchronize=0 cuMemcpyDtoH_v2=0 value 1\n")
  fakes_try("launch wrong" "device.0.launch=wrong" "${ask}"
    "${loaded}cuLaunchKernel=0 cuCtxSynchronize=0 cuMemcpyDtoH_v2=0 value 0\n")
  fakes_try("launch 701" "device.0.launch=701" "${ask}"
    "${loaded}cuLaunchKernel=701 cuCtxSynchronize=0 cuMemcpyDtoH_v2=0 value 0\n")
  fakes_try("launch 700" "device.0.launch=700" "${ask}" # an error of the kernel shows in what waits for it
    "${loaded}cuLaunchKernel=0 cuCtxSynchronize=700 cuMemcpyDtoH_v2=700 value 0\n")
  fakes_try("launch hangs" "device.0.launch=hang" "${ask}" "${loaded}cuLaunchKernel=0 " "${hangs}")
  fakes_try("launch crashes" "device.0.launch=crash" "${ask}" "${loaded}" "${crashes}")
endfunction()

fakes_build(built)
if(built)
  endings_of_initialization()
  endings_of_nvml()
  endings_of_a_device()
endif()
