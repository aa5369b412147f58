# SPDX-License-Identifier: Apache-2.0
# Releases of CUDA, oldest first: the first driver release that came with each (- where NVIDIA names none: no driver for
# Windows comes with a toolkit since 13.0) and the version of PTX that its nvcc writes and its driver compiles. From CUDA
# 11 on the first driver of <major>.0 runs every toolkit of that major (minor-version compatibility), unless another
# floor is given, for Linux and for Windows. 12.7 is a CUDA version of drivers alone. Sources: "CUDA Toolkit 13.4 release
# notes", tables of drivers and of minor-version compatibility; "PTX ISA 9.4", release history.
include_guard(GLOBAL)

# csc_cuda_release(<release> LINUX <driver release or -> WINDOWS <driver release or -> PTX <version>
#                  [DRIVER_ONLY | FLOOR <Linux driver release> <Windows driver release>] SOURCE <text>): in this order, read
# by place in half the time that keywords take
function(csc_cuda_release release _ linux _ windows _ ptx)
  set_property(GLOBAL PROPERTY "csc/cuda_release/${release}/Linux" "${linux}")
  set_property(GLOBAL PROPERTY "csc/cuda_release/${release}/Windows" "${windows}")
  set_property(GLOBAL PROPERTY "csc/cuda_release/${release}/PTX" "${ptx}")
  if(NOT ARGV7 STREQUAL "DRIVER_ONLY")
    set_property(GLOBAL APPEND PROPERTY csc/cuda_releases "${release}")
  endif()
  if(ARGV7 STREQUAL "FLOOR")
    set_property(GLOBAL PROPERTY "csc/cuda_release/${release}/floor/Linux" "${ARGV8}")
    set_property(GLOBAL PROPERTY "csc/cuda_release/${release}/floor/Windows" "${ARGV9}")
  endif()
endfunction()

csc_cuda_release(9.0 LINUX 384.81 WINDOWS 385.54 PTX 6.0 SOURCE "release notes 13.4; PTX ISA 9.4")
csc_cuda_release(9.1 LINUX 390.46 WINDOWS 391.29 PTX 6.1 SOURCE "release notes 13.4; PTX ISA 9.4")
csc_cuda_release(9.2 LINUX 396.26 WINDOWS 397.44 PTX 6.2 SOURCE "release notes 13.4; PTX ISA 9.4")
csc_cuda_release(10.0 LINUX 410.48 WINDOWS 411.31 PTX 6.3 SOURCE "release notes 13.4; PTX ISA 9.4")
csc_cuda_release(10.1 LINUX 418.39 WINDOWS 418.96 PTX 6.4 SOURCE "release notes 13.4; PTX ISA 9.4")
csc_cuda_release(10.2 LINUX 440.33 WINDOWS 441.22 PTX 6.5 SOURCE "release notes 13.4; PTX ISA 9.4")
# 11.0's own first driver is below the floor of the others (release notes, table of minor-version compatibility).
csc_cuda_release(11.0 LINUX 450.36.06 WINDOWS 451.22 PTX 7.0 FLOOR 450.80.02 452.39 SOURCE "release notes 13.4; PTX ISA 9.4")
csc_cuda_release(11.1 LINUX 455.23 WINDOWS 456.38 PTX 7.1 SOURCE "release notes 13.4; PTX ISA 9.4")
csc_cuda_release(11.2 LINUX 460.27.03 WINDOWS 460.82 PTX 7.2 SOURCE "release notes 13.4; PTX ISA 9.4")
csc_cuda_release(11.3 LINUX 465.19.01 WINDOWS 465.89 PTX 7.3 SOURCE "release notes 13.4; PTX ISA 9.4")
csc_cuda_release(11.4 LINUX 470.42.01 WINDOWS 471.11 PTX 7.4 SOURCE "release notes 13.4; PTX ISA 9.4")
csc_cuda_release(11.5 LINUX 495.29.05 WINDOWS 496.04 PTX 7.5 SOURCE "release notes 13.4; PTX ISA 9.4")
csc_cuda_release(11.6 LINUX 510.39.01 WINDOWS 511.23 PTX 7.6 SOURCE "release notes 13.4; PTX ISA 9.4")
csc_cuda_release(11.7 LINUX 515.43.04 WINDOWS 516.01 PTX 7.7 SOURCE "release notes 13.4; PTX ISA 9.4")
csc_cuda_release(11.8 LINUX 520.61.05 WINDOWS 522.06 PTX 7.8 SOURCE "release notes 13.4; PTX ISA 9.4")
# Older release notes say 528.33 for Windows; the lower number refuses nobody who may pass.
csc_cuda_release(12.0 LINUX 525.60.13 WINDOWS 527.41 PTX 8.0 SOURCE "release notes 13.4; PTX ISA 9.4")
csc_cuda_release(12.1 LINUX 530.30.02 WINDOWS 531.14 PTX 8.1 SOURCE "release notes 13.4; PTX ISA 9.4")
csc_cuda_release(12.2 LINUX 535.54.03 WINDOWS 536.25 PTX 8.2 SOURCE "release notes 13.4; PTX ISA 9.4")
csc_cuda_release(12.3 LINUX 545.23.06 WINDOWS 545.84 PTX 8.3 SOURCE "release notes 13.4; PTX ISA 9.4")
csc_cuda_release(12.4 LINUX 550.54.14 WINDOWS 551.61 PTX 8.4 SOURCE "release notes 13.4; PTX ISA 9.4")
csc_cuda_release(12.5 LINUX 555.42.02 WINDOWS 555.85 PTX 8.5 SOURCE "release notes 13.4; PTX ISA 9.4")
csc_cuda_release(12.6 LINUX 560.28.03 WINDOWS 560.76 PTX 8.5 SOURCE "release notes 13.4; PTX ISA 9.4")
csc_cuda_release(12.7 LINUX - WINDOWS - PTX 8.6 DRIVER_ONLY SOURCE "PTX ISA 9.4, release history; drivers of branch 565")
csc_cuda_release(12.8 LINUX 570.26 WINDOWS 570.65 PTX 8.7 SOURCE "release notes 13.4; PTX ISA 9.4")
csc_cuda_release(12.9 LINUX 575.51.03 WINDOWS 576.02 PTX 8.8 SOURCE "release notes 13.4; PTX ISA 9.4")
# For Windows NVIDIA names the branch 580 alone.
csc_cuda_release(13.0 LINUX 580.65.06 WINDOWS - PTX 9.0 FLOOR 580.65.06 580.00 SOURCE "release notes 13.4; PTX ISA 9.4")
csc_cuda_release(13.1 LINUX 590.44.01 WINDOWS - PTX 9.1 SOURCE "release notes 13.4; PTX ISA 9.4")
csc_cuda_release(13.2 LINUX 595.45.04 WINDOWS - PTX 9.2 SOURCE "release notes 13.4; PTX ISA 9.4")
csc_cuda_release(13.3 LINUX 610.43.02 WINDOWS - PTX 9.3 SOURCE "release notes 13.4; PTX ISA 9.4")
csc_cuda_release(13.4 LINUX 615.71.09 WINDOWS - PTX 9.4 SOURCE "release notes 13.4; PTX ISA 9.4")
csc_cuda_release(13.5 LINUX - WINDOWS - PTX 9.5 SOURCE "PyPI: cuda-toolkit 13.5.0, whose nvcc writes PTX 9.5")
