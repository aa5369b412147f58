# SPDX-License-Identifier: Apache-2.0
# The first driver release that runs every toolkit of a CUDA major (minor-version compatibility), oldest first. Up to
# CUDA 10 there was none: each toolkit has a first driver of its own (data/cuda_releases.cmake).
include_guard(GLOBAL)

# csc_driver_floor_row(<CUDA major> LINUX <release> WINDOWS <release> SOURCE <text>)
function(csc_driver_floor_row major)
  cmake_parse_arguments(PARSE_ARGV 1 arg "" "LINUX;WINDOWS;SOURCE" "")
  set_property(GLOBAL PROPERTY "csc/driver_floor/${major}/Linux" "${arg_LINUX}")
  set_property(GLOBAL PROPERTY "csc/driver_floor/${major}/Windows" "${arg_WINDOWS}")
endfunction()

# Older release notes say 528.33 for CUDA 12 on Windows; the lower number refuses nobody who may pass. For CUDA 13 on
# Windows NVIDIA names the branch 580 alone.
csc_driver_floor_row(11 LINUX 450.80.02 WINDOWS 452.39 SOURCE "CUDA Toolkit release notes 13.4, minor-version table")
csc_driver_floor_row(12 LINUX 525.60.13 WINDOWS 527.41 SOURCE "CUDA Toolkit release notes 13.4, minor-version table")
csc_driver_floor_row(13 LINUX 580.65.06 WINDOWS 580.00 SOURCE "CUDA Toolkit release notes 13.4, minor-version table")
