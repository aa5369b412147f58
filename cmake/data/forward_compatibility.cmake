# SPDX-License-Identifier: Apache-2.0
# Forward compatibility (the packages cuda-compat-<major>-<minor>): for which drivers and devices NVIDIA makes it.
include_guard(GLOBAL)

# csc_forward_compatibility(BRANCHES <branch of drivers>... DEVICES <model>... SOURCE <text>): the drivers beneath it, each
# below the package's own; and the devices, by the first word of their model.
function(csc_forward_compatibility)
  cmake_parse_arguments(PARSE_ARGV 0 arg "" "SOURCE" "BRANCHES;DEVICES")
  set_property(GLOBAL PROPERTY csc/forward_compatibility/BRANCHES "${arg_BRANCHES}")
  set_property(GLOBAL PROPERTY csc/forward_compatibility/DEVICES "${arg_DEVICES}")
endfunction()

csc_forward_compatibility(
  BRANCHES 535 570 580 590 595 610
  DEVICES A2 A10 A10G A16 A30 A40 A100 A800 B200 B300 GB200 GB300 GH200 H20 H100 H200 H800 L4 L20 L40 L40S P4 P40 P100 T4
    V100
  SOURCE "NVIDIA, CUDA Compatibility (R615), forward compatibility: table of packages and drivers; data-centre products"
)
