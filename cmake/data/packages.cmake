# SPDX-License-Identifier: Apache-2.0
# What installs a part of the stack, by where it is from: one row for each, sorted. docs/fixes.md shows this table.
include_guard(GLOBAL)

# csc_package_row(<what>/<from>[/<family or repository>] SOURCE <text> COMMAND <text> [AT <path>])
#   from     a family of distributions (its own packages), or nvidia, rpmfusion, conda-forge, winget, modules ...
#   COMMAND  <install> is the family's row "install", <sudo> is "sudo " where there is one, <url> NVIDIA's repository;
#            <release> is 12.4, <dashed> 12-4, <major> of CUDA or of GCC, <branch> and <driver> of the driver
#   AT       where what was installed is then found
function(csc_package_row key _ source _ command)
  set_property(GLOBAL APPEND PROPERTY csc/packages "${key}")
  set_property(GLOBAL PROPERTY "csc/package/${key}/COMMAND" "${command}")
  if(ARGC EQUAL 7)
    set_property(GLOBAL PROPERTY "csc/package/${key}/AT" "${ARGV6}")
  endif()
endfunction()

csc_package_row(compat/nvidia SOURCE "CUDA Compatibility (R615), forward compatibility, installation"
  COMMAND "<install> cuda-compat-<dashed>" AT "/usr/local/cuda-<release>/compat"
)
csc_package_row(compiler/arch SOURCE "archlinux.org/packages: gcc has g++"
  COMMAND "<install> gcc"
)
csc_package_row(compiler/debian SOURCE "packages.debian.org: g++"
  COMMAND "<install> g++"
)
csc_package_row(compiler/fedora SOURCE "packages.fedoraproject.org: gcc-c++"
  COMMAND "<install> gcc-c++"
)
csc_package_row(compiler/rhel SOURCE "RHEL 9, Developing C and C++ applications: gcc-c++"
  COMMAND "<install> gcc-c++"
)
csc_package_row(compiler/suse SOURCE "software.opensuse.org: gcc-c++"
  COMMAND "<install> gcc-c++"
)
csc_package_row(compiler/ubuntu SOURCE "packages.ubuntu.com: g++"
  COMMAND "<install> g++"
)
csc_package_row(cudnn/nvidia/debian SOURCE "cuDNN installation on Linux, package manager"
  COMMAND "<install> cudnn9-cuda-<major>"
)
csc_package_row(cudnn/nvidia/rhel SOURCE "cuDNN installation on Linux, package manager"
  COMMAND "<install> cudnn9-cuda-<major>"
)
csc_package_row(cudnn/nvidia/ubuntu SOURCE "cuDNN installation on Linux, package manager"
  COMMAND "<install> cudnn9-cuda-<major>"
)
csc_package_row(driver/arch SOURCE "ArchWiki, NVIDIA: nvidia-open for Turing and newer"
  COMMAND "<install> nvidia-open"
)
csc_package_row(driver/debian SOURCE "wiki.debian.org, NvidiaGraphicsDrivers; contrib and non-free"
  COMMAND "<install> nvidia-driver"
)
csc_package_row(driver/nvidia SOURCE "NVIDIA Driver Installation Guide (620), kernel modules, table 5"
  COMMAND "<install> nvidia-open"
)
csc_package_row(driver/nvidia/rhel8 SOURCE "NVIDIA Driver Installation Guide (620), kernel modules, table 5"
  COMMAND "<sudo>dnf module enable -y nvidia-driver:open-dkms && <install> nvidia-open"
)
csc_package_row(driver/nvidia/rhel9 SOURCE "NVIDIA Driver Installation Guide (620), kernel modules, table 5"
  COMMAND "<sudo>dnf module enable -y nvidia-driver:open-dkms && <install> nvidia-open"
)
csc_package_row(driver/rpmfusion SOURCE "rpmfusion.org, Howto/NVIDIA"
  COMMAND "<install> akmod-nvidia xorg-x11-drv-nvidia-cuda"
)
csc_package_row(driver/ubuntu SOURCE "Ubuntu Server documentation, NVIDIA drivers installation"
  COMMAND "<install> nvidia-driver-<branch>"
)
csc_package_row(driver_any/ubuntu SOURCE "Ubuntu Server documentation, NVIDIA drivers installation"
  COMMAND "<install> ubuntu-drivers-common && <sudo>ubuntu-drivers install"
)
csc_package_row(driver_libraries/debian SOURCE "packages.debian.org: libcuda1, nvidia-smi (non-free)"
  COMMAND "<install> libcuda1 nvidia-smi"
)
csc_package_row(driver_libraries/nvidia/fedora SOURCE "NVIDIA Driver Installation Guide (590), compute-only system"
  COMMAND "<install> nvidia-driver-cuda-<driver>"
)
csc_package_row(driver_libraries/nvidia/rhel SOURCE "NVIDIA Driver Installation Guide (590), compute-only system"
  COMMAND "<install> nvidia-driver-cuda-<driver>"
)
csc_package_row(driver_libraries/rpmfusion SOURCE "rpmfusion.org, Howto/NVIDIA, CUDA"
  COMMAND "<install> xorg-x11-drv-nvidia-cuda"
)
csc_package_row(driver_libraries/ubuntu SOURCE "packages.ubuntu.com: libnvidia-compute-535, nvidia-utils-535"
  COMMAND "<install> libnvidia-compute-<branch> nvidia-utils-<branch>"
)
csc_package_row(driver_open/ubuntu SOURCE "Ubuntu Server documentation, NVIDIA drivers installation"
  COMMAND "<install> nvidia-driver-<branch>-open"
)
csc_package_row(fabric/ubuntu SOURCE "packages.ubuntu.com: nvidia-fabricmanager-535 (multiverse)"
  COMMAND "<install> nvidia-fabricmanager-<branch> && <sudo>systemctl start nvidia-fabricmanager"
)
csc_package_row(gcc/arch SOURCE "archlinux.org/packages: gcc13, gcc14"
  COMMAND "<install> gcc<major>" AT "/usr/bin/g++-<major>"
)
csc_package_row(gcc/debian SOURCE "packages.debian.org: g++-11, g++-12"
  COMMAND "<install> g++-<major>" AT "/usr/bin/g++-<major>"
)
csc_package_row(gcc/rhel SOURCE "RHEL 9, Developing C and C++ applications, GCC Toolset"
  COMMAND "<install> gcc-toolset-<major>-gcc-c++" AT "/opt/rh/gcc-toolset-<major>/root/usr/bin/g++"
)
csc_package_row(gcc/suse SOURCE "software.opensuse.org: gcc12-c++, gcc13-c++"
  COMMAND "<install> gcc<major>-c++" AT "/usr/bin/g++-<major>"
)
csc_package_row(gcc/ubuntu SOURCE "packages.ubuntu.com: g++-11, g++-12"
  COMMAND "<install> g++-<major>" AT "/usr/bin/g++-<major>"
)
csc_package_row(modprobe/debian SOURCE "packages.debian.org: nvidia-modprobe (contrib)"
  COMMAND "<install> nvidia-modprobe && <sudo>nvidia-modprobe -u -c 0"
)
csc_package_row(modprobe/nvidia SOURCE "NVIDIA Driver Installation Guide (590), package list: nvidia-modprobe"
  COMMAND "<install> nvidia-modprobe && <sudo>nvidia-modprobe -u -c 0"
)
csc_package_row(modprobe/ubuntu SOURCE "packages.ubuntu.com: nvidia-modprobe (multiverse)"
  COMMAND "<install> nvidia-modprobe && <sudo>nvidia-modprobe -u -c 0"
)
