# SPDX-License-Identifier: Apache-2.0
# What NVML answers when a stack is broken: the number of nvmlReturn_t, what it means, and what to do about it. Sorted by
# number.
include_guard(GLOBAL)

# csc_management_error(<number> SOURCE <text> MEANS <text> DO <sentence>)
function(csc_management_error number)
  cmake_parse_arguments(PARSE_ARGV 1 arg "" "MEANS;DO;SOURCE" "")
  set_property(GLOBAL PROPERTY "csc/management_error/${number}/MEANS" "${arg_MEANS}")
  set_property(GLOBAL PROPERTY "csc/management_error/${number}/DO" "${arg_DO}")
endfunction()

csc_management_error(3 SOURCE "nvml.h of CUDA 13.0, NVML_ERROR_NOT_SUPPORTED"
  MEANS "NVML does not support this here"
  DO "Ask the driver instead: WSL and Jetson have a part of NVML alone."
)
csc_management_error(4 SOURCE "nvml.h of CUDA 13.0, NVML_ERROR_NO_PERMISSION"
  MEANS "this user may not talk to the driver"
  DO "Let this user open /dev/nvidiactl and /dev/nvidia0."
)
csc_management_error(9 SOURCE "nvml.h of CUDA 13.0, NVML_ERROR_DRIVER_NOT_LOADED"
  MEANS "the kernel has no NVIDIA module"
  DO "Load the module: sudo modprobe nvidia."
)
csc_management_error(12 SOURCE "nvml.h of CUDA 13.0, NVML_ERROR_LIBRARY_NOT_FOUND"
  MEANS "a library that NVML needs is missing"
  DO "Install the whole driver."
)
csc_management_error(15 SOURCE "nvml.h of CUDA 13.0, NVML_ERROR_GPU_IS_LOST"
  MEANS "a device has fallen off the bus"
  DO "Restart the machine; if it comes again, the device or its power supply is failing."
)
csc_management_error(16 SOURCE "nvml.h of CUDA 13.0, NVML_ERROR_RESET_REQUIRED"
  MEANS "a device needs to be reset"
  DO "Restart the machine, or let its administrator run nvidia-smi --gpu-reset."
)
csc_management_error(18 SOURCE "nvml.h of CUDA 13.0, NVML_ERROR_LIB_RM_VERSION_MISMATCH"
  MEANS "the library and the kernel's module are of two releases"
  DO "Restart the machine, so that both are of one release."
)
