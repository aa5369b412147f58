# SPDX-License-Identifier: Apache-2.0
# Which releases of the toolkit, and which branches of the driver, a repository has: NVIDIA's by their names below
# https://developer.download.nvidia.com/compute/cuda/repos, a distribution's own as <id>-<version>. Sorted. Of x86-64.
include_guard(GLOBAL)

# csc_package_repository(<name> TOOLKITS <first>...[<last>] or <release>,... DRIVERS <branch>,... or - SOURCE <text>)
# Without a last one: all that are in cuda_releases.cmake with the driver that came with them.
function(csc_package_repository name _ toolkits _ drivers)
  set_property(GLOBAL APPEND PROPERTY csc/package_repositories "${name}")
  string(REPLACE "," ";" toolkits "${toolkits}")
  string(REPLACE "," ";" drivers "${drivers}")
  set_property(GLOBAL PROPERTY "csc/package_repository/${name}/TOOLKITS" "${toolkits}")
  set_property(GLOBAL PROPERTY "csc/package_repository/${name}/DRIVERS" "${drivers}")
endfunction()

csc_package_repository(conda-forge TOOLKITS 12.0... DRIVERS - SOURCE "conda-forge's list of cuda-nvcc")
csc_package_repository(conda-nvidia TOOLKITS 11.3...11.8 DRIVERS - SOURCE "anaconda.org/nvidia, labels of cuda-nvcc")
csc_package_repository(debian-12 TOOLKITS 11.8 DRIVERS 535 SOURCE "packages.debian.org, bookworm, non-free")
csc_package_repository(debian-13 TOOLKITS 12.4 DRIVERS 550 SOURCE "packages.debian.org, trixie, non-free")
csc_package_repository(debian12 TOOLKITS 12.3... DRIVERS - SOURCE "installer cuda-repo-debian12-12-3; driver guide 610")
csc_package_repository(debian13 TOOLKITS 13.1... DRIVERS - SOURCE "installer cuda-repo-debian13-13-1; driver guide 610")
csc_package_repository(fedora41 TOOLKITS 12.8...12.9 DRIVERS - SOURCE "CUDA Installation Guide for Linux 12.8, 12.9")
csc_package_repository(fedora42 TOOLKITS 13.0...13.1 DRIVERS - SOURCE "CUDA Installation Guide for Linux 13.0, 13.1")
csc_package_repository(fedora43 TOOLKITS 13.2 DRIVERS - SOURCE "CUDA Installation Guide for Linux 13.2")
csc_package_repository(fedora44 TOOLKITS 13.3... DRIVERS - SOURCE "NVIDIA Driver Installation Guide 610, codenames")
csc_package_repository(opensuse15 TOOLKITS 11.2... DRIVERS - SOURCE "CUDA Installation Guide 11.2; driver guide 610")
csc_package_repository(rhel10 TOOLKITS 13.0... DRIVERS - SOURCE "installer cuda-repo-rhel10-13-0; driver guide 610")
csc_package_repository(rhel8 TOOLKITS 11.2... DRIVERS - SOURCE "CUDA Installation Guide 11.2; driver guide 610")
csc_package_repository(rhel9 TOOLKITS 12.2... DRIVERS - SOURCE "installer cuda-repo-rhel9-12-2; driver guide 610")
csc_package_repository(sles15 TOOLKITS 11.2... DRIVERS - SOURCE "CUDA Installation Guide 11.2; driver guide 610")
csc_package_repository(suse16 TOOLKITS 13.3... DRIVERS - SOURCE "NVIDIA Driver Installation Guide 610, codenames")
csc_package_repository(ubuntu-22.04 TOOLKITS 11.5 DRIVERS 535,580 SOURCE "packages.ubuntu.com, jammy")
csc_package_repository(ubuntu-24.04 TOOLKITS 12.0 DRIVERS 535,580 SOURCE "packages.ubuntu.com, noble")
csc_package_repository(ubuntu2004 TOOLKITS 11.2...12.9 DRIVERS - SOURCE "CUDA Installation Guide 11.2, 12.9")
csc_package_repository(ubuntu2204 TOOLKITS 11.7... DRIVERS - SOURCE "CUDA Installation Guide 11.7; driver guide 610")
csc_package_repository(ubuntu2404 TOOLKITS 12.5... DRIVERS - SOURCE "installer cuda-repo-ubuntu2404-12-5; guide 610")
csc_package_repository(ubuntu2604 TOOLKITS 13.3... DRIVERS - SOURCE "NVIDIA Driver Installation Guide 610, codenames")
csc_package_repository(
  winget TOOLKITS 11.6,11.7,11.8,12.1,12.5,12.8,12.9,13.0,13.2,13.3,13.4 DRIVERS -
  SOURCE "microsoft/winget-pkgs, manifests/n/Nvidia/CUDA"
)
csc_package_repository(wsl-ubuntu TOOLKITS 11.7... DRIVERS - SOURCE "CUDA on WSL User Guide, network repository")
