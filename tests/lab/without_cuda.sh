#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
#
# without_cuda.sh COMMAND [ARGUMENT...]
#
# Runs a command as if this machine had no CUDA of its own: no toolkit, no cuDNN, no library of the driver, no
# variable that points to them. Else a host compiler, which searches the system's folders, would mend what a
# test broke. The command sees an overlay on / in a mount namespace of its own. Nothing on the machine is
# removed, and what the command writes to the root filesystem is lost, except in the folders that
# WITHOUT_CUDA_KEEP names (absolute paths between colons). Those stay what they are, even if they hold CUDA: a
# toolkit under test, a build tree. WITHOUT_CUDA_PLACE names what is then put there (between colons): path=target makes a
# link at that absolute path, and a folder alone is laid over /, as if its files had been installed.
# A test that wants variables of CUDA sets them inside: without_cuda.sh env CUDA_PATH=... COMMAND
# What the kernel shows stays visible: /dev/nvidia*, /proc/driver/nvidia. The distribution is one of which nothing is known,
# so that what would be installed here does not depend on the machine.
#
# Exit status: the command's; 2 for a wrong call; 77 (CTest's SKIP_RETURN_CODE), with the reason on stderr,
# where the machine allows no such thing.
set -u

# Variables that are unset, and variables that lose the folders that are hidden.
own_variables='^(CUDA_|CUDNN_|NVCC_|CUDACXX$|CUDAHOSTCXX$|CUDAARCHS$|CUDAToolkit_ROOT$)'
path_variables=(PATH LIBRARY_PATH LD_LIBRARY_PATH CPATH C_INCLUDE_PATH CPLUS_INCLUDE_PATH CMAKE_PREFIX_PATH)

misused() {
  echo "without_cuda.sh: $1" >&2
  exit 2
}

cannot() {
  echo "without_cuda.sh: $1" >&2
  exit 77
}

# Hides a path: a character device 0/0 in the upper layer is an overlay's sign for "deleted".
declare -A real_folder # realpath's answers, as there are many paths in few folders
hide() {
  local folder=${1%/*} path
  folder=${folder:-/}
  [ -n "${real_folder[$folder]-}" ] || real_folder[$folder]=$(realpath "$folder") # /lib may be /usr/lib
  folder=$upper${real_folder[$folder]}
  path=$folder/${1##*/}
  [ -d "$folder" ] || mkdir -p "$folder" 2>/dev/null || return 0 # hidden already, with a folder above
  [ -d "$path" ] && rm -rf "$path"                               # something in it was hidden before
  [ -c "$path" ] || mknod "$path" c 0 0
}

# Puts links where something was hidden or nothing was, and lays folders over /. (Those are copied: an overlay takes no
# layer that is inside another one.) It comes last: a folder of PATH that was hidden is not back for that.
place() {
  local IFS=: entry path
  for entry in ${WITHOUT_CUDA_PLACE-}; do
    if [[ $entry == *=* ]]; then
      path=$view${entry%%=*}
      mkdir -p "${path%/*}"
      rm -rf "$path"
      ln -s "${entry#*=}" "$path"
    else
      cp -a "$entry/." "$view"
    fi
  done
}

# Gives the loader a configuration without the folders that are hidden.
hide_from_loader() {
  local file line
  mkdir -p "$upper/etc/ld.so.conf.d"
  for file in /etc/ld.so.conf /etc/ld.so.conf.d/*.conf; do
    while read -r line; do
      [[ $line == /* ]] && in_a_home "$line" || echo "$line"
    done <"$file" >"$upper$file"
  done
}

# A distribution that no table of packages has.
hide_distribution() {
  mkdir -p "$upper/etc"
  { echo 'ID=unheard-of'; grep '^PRETTY_NAME=' /etc/os-release; } >"$upper/etc/os-release" 2>/dev/null
}

# Shows a folder with all that is mounted in it, but for our own mounts.
show() {
  mkdir -p "$view$1" 2>/dev/null # a file's place is there already
  mount --rbind "$1" "$view$1" 2>/dev/null || return 1
  umount -R -l "$view$scratch" 2>/dev/null || true
}

# An overlay on / shows no other filesystem: adds those, and the folders to keep.
add_mounts() {
  local parent target root_id
  root_id=$(awk '$5 == "/" { id = $1 } END { print id }' /proc/self/mountinfo)
  while read -r _ parent _ _ target _; do
    if [ "$parent" = "$root_id" ] && [ "$target" != "$scratch" ] && [[ ! $target =~ ^$traces$ ]] &&
      ! in_a_home "$target"; then
      show "$target"
    fi
  done </proc/self/mountinfo
  local IFS=: folder
  for folder in ${WITHOUT_CUDA_KEEP-}; do
    show "$(realpath "$folder")" || cannot "cannot keep $folder"
  done
}

clean_variables() {
  local name folder folders kept
  for name in $(compgen -e | grep -E "$own_variables"); do
    unset "$name"
  done
  for name in "${path_variables[@]}"; do
    [ -n "${!name-}" ] || continue
    kept=
    IFS=: read -r -a folders <<<"${!name}"
    for folder in "${folders[@]}"; do
      if ! in_a_home "$folder" || [ -d "$view$folder" ]; then # one to keep is still there
        kept+=:$folder
      fi
    done
    if [ -n "$kept" ]; then export "$name=${kept#:}"; else unset "$name"; fi
  done
}

run_inside() {
  local path
  upper=$scratch/upper view=$scratch/view
  mount -t tmpfs tmpfs "$scratch" || cannot "cannot mount a tmpfs"
  mkdir "$upper" "$scratch/work" "$view"
  find_cuda
  while IFS= read -r -d '' path; do
    hide "$path"
  done < <(list_cuda)
  hide_from_loader
  hide_distribution
  mount -t overlay overlay -o "lowerdir=/,upperdir=$upper,workdir=$scratch/work" "$view" ||
    cannot "cannot mount an overlay on /"
  /sbin/ldconfig -X -r "$view"
  add_mounts
  clean_variables
  place
  exec unshare --root="$view" --wd="$PWD" "$@"
}

if [ "${1-}" = --scratch ]; then # the second run of this script, in the namespace
  scratch=$2
  shift 2
  . "$(dirname "$0")/find_cuda.sh"
  run_inside "$@"
fi
[ $# -gt 0 ] || misused "usage: without_cuda.sh COMMAND [ARGUMENT...]"
IFS=: read -r -a kept_folders <<<"${WITHOUT_CUDA_KEEP-}"
for folder in "${kept_folders[@]}"; do
  [[ $folder == /* && -d $folder ]] || misused "WITHOUT_CUDA_KEEP names $folder, which is no folder here"
done
IFS=: read -r -a places <<<"${WITHOUT_CUDA_PLACE-}"
for entry in "${places[@]}"; do
  [[ $entry == /*=* || -d $entry ]] || misused "WITHOUT_CUDA_PLACE has $entry, which is neither path=target nor a folder here"
done
[ "$(id -u)" = 0 ] || cannot "needs root, to make a mount namespace"
unshare -m true 2>/dev/null || cannot "this machine allows no mount namespace (unshare -m)"
scratch=$(mktemp -d) || cannot "cannot make a folder for temporary files" # empty, it would run itself for ever
trap 'rmdir "$scratch"' EXIT
exec 3>&2 2>/dev/null # this shell would report the signal that ends the command
unshare -m bash "$0" --scratch "$scratch" "$@" 2>&3 3>&-
