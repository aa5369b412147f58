# SPDX-License-Identifier: Apache-2.0
# Architectures that nvcc builds for: the first and the last release of the toolkit that knows the number; - while
# the newest does. A and F: the first release with the forms 90a and 100f; - where there is none. DRIVERS: the last
# branch of drivers that runs such devices (NVIDIA's "Unix graphics driver deprecation schedule"); - while the newest
# does, and where it is not known. TEGRA: the number is that of an integrated device, whose machine code is its own.
include_guard(GLOBAL)

# csc_cuda_architecture(<number> FIRST <release> LAST <release or -> A <release or -> F <release or -> DRIVERS <branch or ->
#                       [TEGRA] SOURCE <text>): in this order, read by place in half the time that keywords take
function(csc_cuda_architecture number _ first _ last _ a _ f _ drivers)
  set_property(GLOBAL APPEND PROPERTY csc/cuda_architectures ${number})
  set_property(GLOBAL PROPERTY "csc/cuda_architecture/${number}/FIRST" "${first}")
  set_property(GLOBAL PROPERTY "csc/cuda_architecture/${number}/LAST" "${last}")
  set_property(GLOBAL PROPERTY "csc/cuda_architecture/${number}/A" "${a}")
  set_property(GLOBAL PROPERTY "csc/cuda_architecture/${number}/F" "${f}")
  set_property(GLOBAL PROPERTY "csc/cuda_architecture/${number}/DRIVERS" "${drivers}")
  if(ARGV11 STREQUAL "TEGRA")
    set_property(GLOBAL PROPERTY "csc/cuda_architecture/${number}/TEGRA" TRUE)
  endif()
endfunction()

csc_cuda_architecture(20 FIRST 3.0 LAST 8.0 A - F - DRIVERS - SOURCE "Meson's modules/cuda.py")
csc_cuda_architecture(21 FIRST 3.2 LAST 8.0 A - F - DRIVERS - SOURCE "Meson's modules/cuda.py")
csc_cuda_architecture(30 FIRST 5.0 LAST 10.2 A - F - DRIVERS 470 SOURCE "Meson's modules/cuda.py")
csc_cuda_architecture(32 FIRST 6.0 LAST 10.2 A - F - DRIVERS - TEGRA SOURCE "PTX ISA 9.3")
csc_cuda_architecture(35 FIRST 5.0 LAST 11.8 A - F - DRIVERS 470 SOURCE "PTX ISA 9.3; ptxas 11.7 to 13.5")
csc_cuda_architecture(37 FIRST 6.5 LAST 11.8 A - F - DRIVERS 470 SOURCE "PTX ISA 9.3; ptxas 11.7 to 13.5")
csc_cuda_architecture(50 FIRST 6.0 LAST 12.9 A - F - DRIVERS 580 SOURCE "PTX ISA 9.3; ptxas 11.7 to 13.5")
csc_cuda_architecture(52 FIRST 6.5 LAST 12.9 A - F - DRIVERS 580 SOURCE "PTX ISA 9.3; ptxas 11.7 to 13.5")
csc_cuda_architecture(53 FIRST 7.0 LAST 12.9 A - F - DRIVERS - TEGRA SOURCE "PTX ISA 9.3; ptxas 11.7 to 13.5")
csc_cuda_architecture(60 FIRST 8.0 LAST 12.9 A - F - DRIVERS 580 SOURCE "PTX ISA 9.3; ptxas 11.7 to 13.5")
csc_cuda_architecture(61 FIRST 8.0 LAST 12.9 A - F - DRIVERS 580 SOURCE "PTX ISA 9.3; ptxas 11.7 to 13.5")
csc_cuda_architecture(62 FIRST 8.0 LAST 12.9 A - F - DRIVERS - TEGRA SOURCE "PTX ISA 9.3; ptxas 11.7 to 13.5")
csc_cuda_architecture(70 FIRST 9.0 LAST 12.9 A - F - DRIVERS 580 SOURCE "PTX ISA 9.3; ptxas 11.7 to 13.5")
csc_cuda_architecture(72 FIRST 9.1 LAST 12.9 A - F - DRIVERS - TEGRA SOURCE "PTX ISA 9.3; ptxas 11.7 to 13.5")
csc_cuda_architecture(75 FIRST 10.0 LAST - A - F - DRIVERS - SOURCE "PTX ISA 9.3; ptxas 11.7 to 13.5")
csc_cuda_architecture(80 FIRST 11.0 LAST - A - F - DRIVERS - SOURCE "PTX ISA 9.3; ptxas 11.7 to 13.5")
csc_cuda_architecture(86 FIRST 11.1 LAST - A - F - DRIVERS - SOURCE "PTX ISA 9.3; ptxas 11.7 to 13.5")
csc_cuda_architecture(87 FIRST 11.4 LAST - A - F - DRIVERS - TEGRA SOURCE "PTX ISA 9.3; ptxas 11.7 to 13.5")
csc_cuda_architecture(88 FIRST 13.0 LAST - A - F - DRIVERS - SOURCE "ptxas 11.7 to 13.5")
csc_cuda_architecture(89 FIRST 11.8 LAST - A - F - DRIVERS - SOURCE "ptxas 11.7 to 13.5")
csc_cuda_architecture(90 FIRST 11.8 LAST - A 12.0 F - DRIVERS - SOURCE "ptxas 11.7 to 13.5")
csc_cuda_architecture(100 FIRST 12.8 LAST - A 12.8 F 12.9 DRIVERS - SOURCE "ptxas 11.7 to 13.5")
csc_cuda_architecture(101 FIRST 12.8 LAST 12.9 A 12.8 F 12.9 DRIVERS - TEGRA SOURCE "ptxas 11.7 to 13.5")
csc_cuda_architecture(103 FIRST 12.9 LAST - A 12.9 F 12.9 DRIVERS - SOURCE "ptxas 11.7 to 13.5")
csc_cuda_architecture(107 FIRST 13.4 LAST - A 13.4 F 13.4 DRIVERS - SOURCE "ptxas 11.7 to 13.5")
csc_cuda_architecture(110 FIRST 13.0 LAST - A 13.0 F 13.0 DRIVERS - TEGRA SOURCE "ptxas 11.7 to 13.5")
csc_cuda_architecture(120 FIRST 12.8 LAST - A 12.8 F 12.9 DRIVERS - SOURCE "ptxas 11.7 to 13.5")
csc_cuda_architecture(121 FIRST 12.9 LAST - A 12.9 F 12.9 DRIVERS - SOURCE "ptxas 11.7 to 13.5")
