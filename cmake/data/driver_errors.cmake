# SPDX-License-Identifier: Apache-2.0
# What the driver answers when a stack is broken: the number of CUresult, what it means, and what to do about it.
# Sorted by number.
include_guard(GLOBAL)

# csc_driver_error(<number> SOURCE <text> MEANS <text> DO <sentence>)
function(csc_driver_error number)
  cmake_parse_arguments(PARSE_ARGV 1 arg "" "MEANS;DO;SOURCE" "")
  set_property(GLOBAL PROPERTY "csc/driver_error/${number}/MEANS" "${arg_MEANS}")
  set_property(GLOBAL PROPERTY "csc/driver_error/${number}/DO" "${arg_DO}")
endfunction()

csc_driver_error(3 SOURCE "cuda.h of CUDA 13.0, CUresult"
  MEANS "the driver could not be initialized"
  DO "See what nvidia-smi says as this user."
)
csc_driver_error(34 SOURCE "cuda.h of CUDA 13.0, CUresult"
  MEANS "the library is a toolkit's stub, made for linking alone"
  DO "Take the stubs folder out of the loader's path."
)
csc_driver_error(100 SOURCE "cuda.h of CUDA 13.0, CUresult"
  MEANS "the driver sees no device that it can use"
  DO "See what nvidia-smi says, and the kernel's log."
)
csc_driver_error(101 SOURCE "cuda.h of CUDA 13.0, CUresult"
  MEANS "the device's number is out of range"
  DO "See what nvidia-smi says."
)
csc_driver_error(209 SOURCE "cuda.h of CUDA 13.0, CUresult"
  MEANS "there is no code for this device, and none that the driver could compile"
  DO "Add the device to CMAKE_CUDA_ARCHITECTURES."
)
csc_driver_error(218 SOURCE "cuda.h of CUDA 13.0, CUresult"
  MEANS "the driver could not compile the PTX"
  DO "Add the device to CMAKE_CUDA_ARCHITECTURES, so that nothing is left to compile."
)
csc_driver_error(221 SOURCE "cuda.h of CUDA 13.0, CUresult"
  MEANS "the driver's compiler for PTX (libnvidia-ptxjitcompiler) is missing"
  DO "Install the whole driver; in a container, let it have the capability compute."
)
csc_driver_error(222 SOURCE "cuda.h of CUDA 13.0, CUresult"
  MEANS "the PTX is of a newer toolkit than the driver"
  DO "Add the device to CMAKE_CUDA_ARCHITECTURES, so that nothing is left to compile."
)
csc_driver_error(223 SOURCE "cuda.h of CUDA 13.0, CUresult"
  MEANS "compiling PTX is switched off"
  DO "Unset CUDA_DISABLE_PTX_JIT and CUDA_DISABLE_JIT."
)
csc_driver_error(304 SOURCE "cuda.h of CUDA 13.0, CUresult"
  MEANS "a call of the operating system failed"
  DO "See that /dev/nvidia-uvm is there and may be opened: nvidia-modprobe -u makes it."
)
csc_driver_error(802 SOURCE "cuda.h of CUDA 13.0, CUresult"
  MEANS "the system's services for the devices are not ready"
  DO "Start nvidia-fabricmanager of the driver's very release."
)
csc_driver_error(803 SOURCE "cuda.h of CUDA 13.0, CUresult"
  MEANS "the driver's library and the kernel's module are of two releases"
  DO "Restart the machine, so that both are of one release."
)
csc_driver_error(804 SOURCE "cuda.h of CUDA 13.0, CUresult"
  MEANS "forward compatibility (cuda-compat) is not for this device"
  DO "Take the cuda-compat folder out of the loader's path."
)
csc_driver_error(805 SOURCE "cuda.h of CUDA 13.0, CUresult"
  MEANS "the MPS server does not answer"
  DO "Start nvidia-cuda-mps-control again, or unset CUDA_MPS_PIPE_DIRECTORY."
)
csc_driver_error(999 SOURCE "cuda.h of CUDA 13.0, CUresult"
  MEANS "the driver failed and does not tell why"
  DO "See what nvidia-smi says as this user, and the kernel's log."
)
