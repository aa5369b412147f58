# SPDX-License-Identifier: Apache-2.0
# The fake driver of a machine in order: what it says of itself and of its devices, and which of them are seen.
include("${CMAKE_CURRENT_LIST_DIR}/lib/fakes.cmake")

set(machine
  "# two devices
release=570.86.10
cuda=12.8
device.0.name=NVIDIA A100-PCIE-40GB
device.0.compute_capability=8.0
device.0.memory=42505273344
device.0.multiprocessors=108
device.0.compute_mode=3
device.0.pci=0000:41:00.0
device.1.uuid=GPU-abcdef01-0000-4000-8000-0000000000ff
device.1.integrated=1")
set(a100 "0 NVIDIA A100-PCIE-40GB 0000:41:00.0 42505273344 0000..01 8 0 108 0 3")
set(other "0 NVIDIA Fake Device 0000:02:00.0 8589934592 abcd..ff 8 6 28 1 0")
set(begin "cuDriverGetVersion=0 12080\ncuInit=0 CUDA_SUCCESS\ncuDeviceGetCount=0 ")

# healthy_seen(<device>... ): in this order. ENVIRONMENT: as for fakes_ask().
function(healthy_seen environment)
  set(FAKES_ENVIRONMENT "${environment}")
  list(LENGTH ARGN count)
  set(expected "${begin}${count}\n")
  if(count EQUAL 0)
    set(expected "cuDriverGetVersion=0 12080\ncuInit=100 CUDA_ERROR_NO_DEVICE\ncuDeviceGetCount=3 -1\n")
  endif()
  set(number 0)
  foreach(device IN LISTS ARGN)
    string(APPEND expected "${number}: ${device}\n")
    math(EXPR number "${number} + 1")
  endforeach()
  fakes_try("${environment}" "${machine}" devices "${expected}")
endfunction()

function(healthy_visible)
  healthy_seen("" "${a100}" "${other}")
  healthy_seen("CUDA_VISIBLE_DEVICES=1,0" "${other}" "${a100}")
  healthy_seen("CUDA_VISIBLE_DEVICES=1" "${other}")
  healthy_seen("CUDA_VISIBLE_DEVICES=1,-1,0" "${other}")
  healthy_seen("CUDA_VISIBLE_DEVICES=0,2,1" "${a100}")
  healthy_seen("CUDA_VISIBLE_DEVICES=GPU-abcd,0" "${other}" "${a100}")
  healthy_seen("CUDA_VISIBLE_DEVICES=GPU-abcdef01-0000-4000-8000-0000000000ff" "${other}")
  healthy_seen("CUDA_VISIBLE_DEVICES=GPU-ffff,0")
  healthy_seen("CUDA_VISIBLE_DEVICES=GPU-") # fits both
  healthy_seen("CUDA_VISIBLE_DEVICES=")
  healthy_seen("CUDA_VISIBLE_DEVICES=-1")
  healthy_seen("CUDA_VISIBLE_DEVICES=NoDevFiles")
  healthy_seen("CUDA_DEVICE_ORDER=PCI_BUS_ID" "${other}" "${a100}")
  healthy_seen("CUDA_DEVICE_ORDER=PCI_BUS_ID;CUDA_VISIBLE_DEVICES=1" "${a100}")
endfunction()

function(healthy_nvml)
  set(FAKES_ENVIRONMENT "CUDA_VISIBLE_DEVICES=")
  set(expected "nvmlSystemGetCudaDriverVersion=1 -1\nnvmlInit_v2=0 Success\n")
  string(APPEND expected "nvmlSystemGetDriverVersion=0 570.86.10\nnvmlSystemGetNVMLVersion=0 12.570.86.10\n"
    "nvmlSystemGetCudaDriverVersion_v2=0 12080\nnvmlDeviceGetCount_v2=0 2\n0: 0 GPU-00000001-0000-4000-8000-000000000001 1 1 7 MIG-aa MIG-bb 6
1: 0 GPU-abcdef01-0000-4000-8000-0000000000ff 0 0 7 6\nnvmlShutdown=0 \n")
  fakes_try("NVML" "${machine}\ndevice.0.mig=on MIG-aa MIG-bb" nvml "${expected}")
endfunction()

# The libraries' files, as NVIDIA's installers name them.
function(healthy_files)
  foreach(name IN ITEMS libcuda libnvidia-ml)
    file(READ_SYMLINK "${WORK}/driver/${name}.so.1" target)
    probes_equal("${name}.so.1" "${target}" "${name}.so.570.86.10")
  endforeach()
endfunction()

# Without a word: driver 535, no device, as recorded; NVML has its module.
function(healthy_defaults)
  fakes_try("defaults" "" ""
    "cuDriverGetVersion=0 12020\ncuInit=100 CUDA_ERROR_NO_DEVICE\ncuDeviceGetCount=3 -1\n")
endfunction()

fakes_build(built)
if(built)
  healthy_visible()
  healthy_nvml()
  healthy_files()
  healthy_defaults()
endif()
