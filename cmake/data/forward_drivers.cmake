# SPDX-License-Identifier: Apache-2.0
# Branches of drivers over whose kernel module a newer libcuda works by forward compatibility (the packages
# cuda-compat-<major>-<minor>), when the package's own branch is a later one.
include_guard(GLOBAL)

# csc_forward_driver_row(<branch> SOURCE <text>)
function(csc_forward_driver_row branch)
  set_property(GLOBAL APPEND PROPERTY csc/forward_drivers ${branch})
endfunction()

csc_forward_driver_row(535 SOURCE "CUDA Compatibility (R615), forward compatibility, table of base drivers")
csc_forward_driver_row(570 SOURCE "CUDA Compatibility (R615), forward compatibility, table of base drivers")
csc_forward_driver_row(580 SOURCE "CUDA Compatibility (R615), forward compatibility, table of base drivers")
csc_forward_driver_row(590 SOURCE "CUDA Compatibility (R615), forward compatibility, table of base drivers")
csc_forward_driver_row(595 SOURCE "CUDA Compatibility (R615), forward compatibility, table of base drivers")
csc_forward_driver_row(610 SOURCE "CUDA Compatibility (R615), forward compatibility, table of base drivers")
