# SPDX-License-Identifier: Apache-2.0
# What the driver, or the runtime, answers when a stack is broken: the number of CUresult (and of cudaError, which has
# the same ones), what it means, what to do about it, and the usual causes that can be looked for, the likeliest first
# (checks/driver_causes.cmake). Sorted by number.
include_guard(GLOBAL)

# csc_driver_error(<number> SOURCE <text> [CAUSES <cause>...] MEANS <text> DO <sentence>)
function(csc_driver_error number)
  cmake_parse_arguments(PARSE_ARGV 1 arg "" "MEANS;DO;SOURCE" "CAUSES")
  set_property(GLOBAL PROPERTY "csc/driver_error/${number}/MEANS" "${arg_MEANS}")
  set_property(GLOBAL PROPERTY "csc/driver_error/${number}/DO" "${arg_DO}")
  set_property(GLOBAL PROPERTY "csc/driver_error/${number}/CAUSES" "${arg_CAUSES}")
endfunction()

csc_driver_error(2 SOURCE "cuda.h 13.0, OUT_OF_MEMORY"
  MEANS "no memory is left on the device"
  DO "Wait until other programs have ended: nvidia-smi lists them."
)
csc_driver_error(3 SOURCE "cuda.h 13.0, NOT_INITIALIZED" CAUSES stub nouveau no_module container refused no_nodes no_uvm management
  MEANS "the driver could not be initialized"
  DO "See what nvidia-smi says as this user."
)
csc_driver_error(34 SOURCE "cuda.h 13.0, STUB_LIBRARY" CAUSES stub
  MEANS "the library is a toolkit's stub, made for linking alone"
  DO "Take the stubs folder out of the loader's path."
)
csc_driver_error(35 SOURCE "driver_types.h 13.0, INSUFFICIENT_DRIVER" CAUSES no_library stub
  MEANS "the driver is too old for the CUDA runtime library, or there is none"
  DO "Use a toolkit of the CUDA major of the driver."
)
csc_driver_error(36 SOURCE "driver_types.h 13.0, CALL_REQUIRES_NEWER_DRIVER"
  MEANS "a function is newer than the driver"
  DO "Leave out what this driver lacks, or ask for DRIVER_CUDA."
)
csc_driver_error(46 SOURCE "cuda.h 13.0, DEVICE_UNAVAILABLE"
  MEANS "somebody has taken the device, or its compute mode lets nobody in"
  DO "Wait until other programs have ended: nvidia-smi lists them."
)
csc_driver_error(100 SOURCE "cuda.h 13.0, NO_DEVICE" CAUSES hidden nouveau no_module container refused no_nodes no_uvm management
  MEANS "the driver sees no device that it can use"
  DO "See what nvidia-smi says, and the kernel's log."
)
csc_driver_error(101 SOURCE "cuda.h 13.0, INVALID_DEVICE" CAUSES hidden
  MEANS "the device's number is out of range"
  DO "See what nvidia-smi says."
)
csc_driver_error(200 SOURCE "cuda.h 13.0, INVALID_IMAGE"
  MEANS "the code that was loaded is no code for devices"
  DO "Build it again: the file is cut off, or of another kind."
)
csc_driver_error(209 SOURCE "cuda.h 13.0, NO_BINARY_FOR_GPU"
  MEANS "there is no code for this device, and none that the driver could compile"
  DO "Add the device to CMAKE_CUDA_ARCHITECTURES."
)
csc_driver_error(218 SOURCE "cuda.h 13.0, INVALID_PTX"
  MEANS "the driver could not compile the PTX"
  DO "Add the device to CMAKE_CUDA_ARCHITECTURES, so that nothing is left to compile."
)
csc_driver_error(220 SOURCE "cuda.h 13.0, NVLINK_UNCORRECTABLE" CAUSES management
  MEANS "NVLink has failed"
  DO "Restart the machine: a device or its link is failing."
)
csc_driver_error(221 SOURCE "cuda.h 13.0, JIT_COMPILER_NOT_FOUND"
  MEANS "the driver's compiler for PTX (libnvidia-ptxjitcompiler) is missing"
  DO "Install the whole driver; in a container, let it have the capability compute."
)
csc_driver_error(222 SOURCE "cuda.h 13.0, UNSUPPORTED_PTX_VERSION"
  MEANS "the PTX is of a newer toolkit than the driver"
  DO "Add the device to CMAKE_CUDA_ARCHITECTURES, so that nothing is left to compile."
)
csc_driver_error(223 SOURCE "cuda.h 13.0, JIT_COMPILATION_DISABLED" CAUSES jit_off
  MEANS "compiling PTX is switched off"
  DO "Unset CUDA_DISABLE_PTX_JIT and CUDA_DISABLE_JIT."
)
csc_driver_error(304 SOURCE "cuda.h 13.0, OPERATING_SYSTEM" CAUSES refused no_uvm no_nodes
  MEANS "a call of the operating system failed"
  DO "See that /dev/nvidia-uvm is there and may be opened: nvidia-modprobe -u makes it."
)
csc_driver_error(700 SOURCE "cuda.h 13.0, ILLEGAL_ADDRESS"
  MEANS "a kernel reached memory that is not its own"
  DO "Run it under compute-sanitizer; restart the machine if the simplest kernel does it."
)
csc_driver_error(701 SOURCE "cuda.h 13.0, LAUNCH_OUT_OF_RESOURCES"
  MEANS "a kernel wants more registers or threads than the device has"
  DO "Launch with fewer threads a block."
)
csc_driver_error(702 SOURCE "cuda.h 13.0, LAUNCH_TIMEOUT"
  MEANS "the system ended a kernel that ran too long"
  DO "Use a device without a display, or shorter kernels."
)
csc_driver_error(719 SOURCE "cuda.h 13.0, LAUNCH_FAILED"
  MEANS "a kernel failed on the device"
  DO "See the kernel's log (dmesg) for NVRM: Xid, and run it under compute-sanitizer."
)
csc_driver_error(800 SOURCE "cuda.h 13.0, NOT_PERMITTED" CAUSES refused
  MEANS "the operation is not permitted"
  DO "Let this user use the device; in a container, see its options."
)
csc_driver_error(801 SOURCE "cuda.h 13.0, NOT_SUPPORTED"
  MEANS "the operation is not supported on this system or device"
  DO "Leave out what this device or system lacks, such as WSL and Jetson do."
)
csc_driver_error(802 SOURCE "cuda.h 13.0, SYSTEM_NOT_READY" CAUSES fabric
  MEANS "the system's services for the devices are not ready"
  DO "Start nvidia-fabricmanager of the driver's very release."
)
csc_driver_error(803 SOURCE "cuda.h 13.0, SYSTEM_DRIVER_MISMATCH" CAUSES compat mismatch
  MEANS "the driver says that its library and the kernel's module do not fit each other"
  DO "Restart the machine; where it stays, install the driver anew, so that both are of one build."
)
csc_driver_error(804 SOURCE "cuda.h 13.0, COMPAT_NOT_SUPPORTED_ON_DEVICE" CAUSES compat
  MEANS "forward compatibility (cuda-compat) is not for this device"
  DO "Take the cuda-compat folder out of the loader's path."
)
csc_driver_error(805 SOURCE "cuda.h 13.0, MPS_CONNECTION_FAILED" CAUSES mps
  MEANS "the MPS server does not answer"
  DO "Start nvidia-cuda-mps-control again, or unset CUDA_MPS_PIPE_DIRECTORY."
)
csc_driver_error(806 SOURCE "cuda.h 13.0, MPS_RPC_FAILURE" CAUSES mps
  MEANS "the MPS server broke off"
  DO "Start nvidia-cuda-mps-control again, or unset CUDA_MPS_PIPE_DIRECTORY."
)
csc_driver_error(807 SOURCE "cuda.h 13.0, MPS_SERVER_NOT_READY" CAUSES mps
  MEANS "the MPS server is starting, or recovers from a fault"
  DO "Wait, and try again."
)
csc_driver_error(808 SOURCE "cuda.h 13.0, MPS_MAX_CLIENTS_REACHED" CAUSES mps
  MEANS "the MPS server has all the clients that it takes"
  DO "Wait until other programs have ended."
)
csc_driver_error(809 SOURCE "cuda.h 13.0, MPS_MAX_CONNECTIONS_REACHED" CAUSES mps
  MEANS "the MPS server has all the connections that it takes"
  DO "Wait until other programs have ended."
)
csc_driver_error(810 SOURCE "cuda.h 13.0, MPS_CLIENT_TERMINATED" CAUSES mps
  MEANS "the MPS server has ended this program"
  DO "Start nvidia-cuda-mps-control again: another client has failed."
)
csc_driver_error(999 SOURCE "cuda.h 13.0, UNKNOWN" CAUSES nouveau no_module container refused no_nodes no_uvm management
  MEANS "the driver failed and does not tell why"
  DO "See what nvidia-smi says as this user, and the kernel's log."
)
