# SPDX-License-Identifier: Apache-2.0
# More rows of the table in packages.cmake: how a family installs packages, how NVIDIA's repository is set up, toolkits.
include_guard(GLOBAL)
include("${CMAKE_CURRENT_LIST_DIR}/packages.cmake")

csc_package_row(install/arch SOURCE "ArchWiki, pacman"
  COMMAND "<sudo>pacman -S --noconfirm"
)
csc_package_row(install/debian SOURCE "manpages.debian.org: apt-get"
  COMMAND "<sudo>apt-get install -y"
)
csc_package_row(install/fedora SOURCE "docs.fedoraproject.org: DNF"
  COMMAND "<sudo>dnf install -y"
)
csc_package_row(install/rhel SOURCE "RHEL 9, Managing software with the DNF tool"
  COMMAND "<sudo>dnf install -y"
)
csc_package_row(install/suse SOURCE "SUSE Linux Enterprise Server, managing software with command line tools"
  COMMAND "<sudo>zypper install -y"
)
csc_package_row(install/ubuntu SOURCE "Ubuntu Server documentation, package management"
  COMMAND "<sudo>apt-get install -y"
)
csc_package_row(install/windows SOURCE "learn.microsoft.com: winget install"
  COMMAND "winget install -e --id"
)
csc_package_row(setup/nvidia/debian SOURCE "CUDA Installation Guide for Linux (13.3), network repository"
  COMMAND "wget -O /tmp/cuda-keyring.deb <url>/cuda-keyring_1.1-1_all.deb && <sudo>dpkg -i /tmp/cuda-keyring.deb && \
<sudo>apt-get update"
)
csc_package_row(setup/nvidia/fedora SOURCE "CUDA Installation Guide for Linux (13.3), network repository"
  COMMAND "<sudo>dnf install -y 'dnf-command(config-manager)' && \
<sudo>dnf config-manager addrepo --from-repofile=<url>/cuda-<repository>.repo"
)
csc_package_row(setup/nvidia/rhel SOURCE "CUDA Installation Guide for Linux (13.3), network repository"
  COMMAND "<sudo>dnf install -y 'dnf-command(config-manager)' && \
<sudo>dnf config-manager --add-repo <url>/cuda-<repository>.repo"
)
csc_package_row(setup/nvidia/suse SOURCE "CUDA Installation Guide for Linux (13.3), network repository"
  COMMAND "<sudo>zypper addrepo <url>/cuda-<repository>.repo && <sudo>zypper --gpg-auto-import-keys refresh"
)
csc_package_row(setup/nvidia/ubuntu SOURCE "CUDA Installation Guide for Linux (13.3), network repository"
  COMMAND "wget -O /tmp/cuda-keyring.deb <url>/cuda-keyring_1.1-1_all.deb && <sudo>dpkg -i /tmp/cuda-keyring.deb && \
<sudo>apt-get update"
)
csc_package_row(toolkit/arch SOURCE "archlinux.org/packages: cuda, of the newest release alone"
  COMMAND "<install> cuda" AT "/opt/cuda/bin/nvcc"
)
csc_package_row(toolkit/conda-forge SOURCE "conda-forge/cuda-nvcc-feedstock: with headers, libcudart and a GCC"
  COMMAND "-c conda-forge cuda-nvcc=<release>" AT "<prefix>/bin/nvcc"
)
csc_package_row(toolkit/conda-nvidia SOURCE "conda's channel nvidia, labels cuda-11.3.0 to cuda-11.8.0"
  COMMAND "-c nvidia/label/cuda-<release>.0 cuda-nvcc cuda-cudart-dev" AT "<prefix>/bin/nvcc"
)
csc_package_row(toolkit/debian SOURCE "packages.debian.org: nvidia-cuda-toolkit (non-free)"
  COMMAND "<install> nvidia-cuda-toolkit" AT "/usr/bin/nvcc"
)
csc_package_row(toolkit/modules SOURCE "lmod.readthedocs.io; modules.readthedocs.io: module load"
  COMMAND "module load <module>"
)
csc_package_row(toolkit/nvidia SOURCE "CUDA Installation Guide for Linux (13.3), meta packages"
  COMMAND "<install> cuda-toolkit-<dashed>" AT "/usr/local/cuda-<release>/bin/nvcc"
)
csc_package_row(toolkit/ubuntu SOURCE "packages.ubuntu.com: nvidia-cuda-toolkit (multiverse)"
  COMMAND "<install> nvidia-cuda-toolkit" AT "/usr/bin/nvcc"
)
csc_package_row(toolkit/winget SOURCE "microsoft/winget-pkgs, manifests/n/Nvidia/CUDA"
  COMMAND "<install> Nvidia.CUDA -v <release>"
  AT "C:/Program Files/NVIDIA GPU Computing Toolkit/CUDA/v<release>/bin/nvcc.exe"
)
