#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
#
# with_devices.sh [OPTION...] [--] COMMAND [ARGUMENT...]
#
# Runs a command where files of an NVIDIA driver's kernel side seem to be, in a mount namespace of its own:
#
#   --alone                nothing of this machine's own NVIDIA devices: no device files, no module, no PCI device
#   --nodes N              /dev/nvidia0 to N-1, /dev/nvidiactl, /dev/nvidia-uvm; real ones are out of sight
#   --no-uvm               with --nodes: no /dev/nvidia-uvm
#   --switches N           with --nodes: /dev/nvidia-nvswitch0 to N-1, /dev/nvidia-nvswitchctl
#   --module RELEASE       /proc/driver/nvidia/version and /sys/module/nvidia/version of NVIDIA's own module
#   --open-module RELEASE  the same of the open module
#   --pci ADDRESS:CLASS    a device of NVIDIA in /sys/bus/pci/devices, as 0000:01:00.0:0x030200; may be repeated
#   --wsl                  /dev/dxg, the device of WSL
#   --wsl-lib FOLDER       what is in it is in /usr/lib/wsl/lib
#
# What lay in /proc/driver, /sys/module or /sys/bus/pci/devices is out of sight where something is put there.
# Nothing on the machine is changed. Of two such scripts, without_cuda.sh is to be the outer one.
#
# Exit status: the command's; 2 for a wrong call; 77 (CTest's SKIP_RETURN_CODE), with the reason on stderr, where
# the machine allows no such thing.
set -u

misused() {
  echo "with_devices.sh: $1" >&2
  exit 2
}

cannot() {
  echo "with_devices.sh: $1" >&2
  exit 77
}

# An empty folder in place of one of the kernel's, which takes no files.
cover() {
  [ -d "$1" ] || cannot "there is no $1 to put something in"
  mount -t tmpfs tmpfs "$1" || cannot "cannot mount a tmpfs on $1"
}

# A folder with what is in it, to which files can be added.
cover_with_itself() {
  local layers=$scratch/layers${1//\//-} target
  mkdir -p "$layers/upper" "$layers/work" "$layers/view"
  mount -t overlay overlay -o "lowerdir=$1,upperdir=$layers/upper,workdir=$layers/work" "$layers/view" ||
    cannot "cannot mount an overlay on $1"
  # An overlay shows nothing that is mounted below: /dev/pts, /dev/shm. A container's /dev/nvidia0 may be, too.
  while read -r target; do
    [[ $target == /nvidia* || ! -e $layers/view$target ]] || mount --rbind "$1$target" "$layers/view$target" ||
      cannot "cannot keep $1$target"
  done < <(awk -v "top=$1" 'index($5, top "/") == 1 { print substr($5, length(top) + 1) }' /proc/self/mountinfo)
  mount --rbind "$layers/view" "$1" || cannot "cannot mount on $1"
}

# A node as the driver makes it; where none may be made, a file of that name.
make_node() {
  mknod -m 666 "$1" c "$2" "$3" 2>/dev/null || install -m 666 /dev/null "$1"
}

# 195 is the kernel's number of NVIDIA's devices (its Documentation/admin-guide/devices.txt); the others' are free.
make_nodes() {
  local number
  rm -rf /dev/nvidia*
  for ((number = 0; number < nodes; ++number)); do
    make_node "/dev/nvidia$number" 195 "$number"
  done
  make_node /dev/nvidiactl 195 255
  if [ -z "$no_uvm" ]; then make_node /dev/nvidia-uvm 510 0; fi
  for ((number = 0; number < switches; ++number)); do
    make_node "/dev/nvidia-nvswitch$number" 511 "$number"
  done
  if [ "$switches" -gt 0 ]; then make_node /dev/nvidia-nvswitchctl 511 255; fi
}

make_module() {
  mkdir -p /proc/driver/nvidia /sys/module/nvidia
  echo "$release" >/sys/module/nvidia/version
  {
    if [ "$module" = open ]; then
      printf 'NVRM version: NVIDIA UNIX Open Kernel Module for x86_64  %s  Release Build' "$release"
      echo '  (dvs-builder@U16-I1-N07-12-3)  Fri Jan 10 11:05:22 UTC 2025'
    else
      printf 'NVRM version: NVIDIA UNIX x86_64 Kernel Module  %s  Fri Jan 10 11:23:49 UTC 2025\n' "$release"
    fi
    echo 'GCC version:  gcc version 12.2.0 (Debian 12.2.0-14) '
  } >/proc/driver/nvidia/version
}

make_pci_devices() {
  local device folder
  for device in "${pci_devices[@]}"; do
    folder=/sys/bus/pci/devices/${device%:*}
    mkdir "$folder" || cannot "cannot make $folder"
    echo 0x10de >"$folder/vendor"
    echo 0x20b0 >"$folder/device"
    echo "${device##*:}" >"$folder/class"
  done
}

run_inside() {
  mount -t tmpfs tmpfs "$scratch" || cannot "cannot mount a tmpfs"
  if [ -n "$nodes$wsl$alone" ]; then cover_with_itself /dev; fi
  if [ -n "$release$alone" ]; then cover /proc/driver && cover /sys/module; fi
  if [ ${#pci_devices[@]} -gt 0 ] || [ -n "$alone" ]; then cover /sys/bus/pci/devices; fi
  if [ -n "$alone" ]; then rm -rf /dev/nvidia* /dev/nvgpu /dev/nvhost-gpu /dev/dxg; fi
  if [ -n "$nodes" ]; then make_nodes; fi
  if [ -n "$wsl" ]; then make_node /dev/dxg 10 125; fi
  if [ -n "$release" ]; then make_module; fi
  if [ ${#pci_devices[@]} -gt 0 ]; then make_pci_devices; fi
  if [ -n "$wsl_lib" ]; then
    cover_with_itself /usr/lib
    mkdir -p /usr/lib/wsl/lib
    mount --bind "$wsl_lib" /usr/lib/wsl/lib || cannot "cannot mount $wsl_lib"
  fi
  exec "$@"
}

scratch='' alone='' nodes='' no_uvm='' switches=0 module='' release='' wsl='' wsl_lib='' pci_devices=()
arguments=("$@")
while [[ ${1-} == --* ]]; do
  option=$1
  shift
  [[ $option =~ ^--(alone|wsl|no-uvm)?$ || $# -gt 0 ]] || misused "$option without a value"
  case $option in
    --) break ;;
    --alone) alone=yes && continue ;;
    --wsl) wsl=yes && continue ;;
    --nodes)
      nodes=$1
      [[ $1 =~ ^[0-9]+$ ]] || misused "--nodes $1" ;;
    --no-uvm) no_uvm=yes && continue ;;
    --switches)
      switches=$1
      [[ $1 =~ ^[0-9]+$ ]] || misused "--switches $1" ;;
    --module) module=own release=$1 ;;
    --open-module) module=open release=$1 ;;
    --pci)
      pci_devices+=("$1")
      [[ $1 =~ ^[0-9a-f]{4}:[0-9a-f]{2}:[0-9a-f]{2}\.[0-7]:0x[0-9a-f]{6}$ ]] || misused "--pci $1" ;;
    --wsl-lib)
      wsl_lib=$1
      [ -d "$1" ] || misused "--wsl-lib names $1, which is no folder here" ;;
    --scratch) scratch=$1 ;; # the second run of this script, in the namespace
    *) misused "unknown option $option" ;;
  esac
  shift
done
[ $# -gt 0 ] || misused "usage: with_devices.sh [OPTION...] [--] COMMAND [ARGUMENT...]"
if [ -n "$scratch" ]; then
  run_inside "$@"
fi
[ "$(id -u)" = 0 ] || cannot "needs root, to make a mount namespace"
unshare -m true 2>/dev/null || cannot "this machine allows no mount namespace (unshare -m)"
scratch=$(mktemp -d) || cannot "cannot make a folder for temporary files" # empty, it would run itself for ever
trap 'rmdir "$scratch"' EXIT
exec 3>&2 2>/dev/null # this shell would report the signal that ends the command
unshare -m bash "$0" --scratch "$scratch" "${arguments[@]}" 2>&3 3>&-
