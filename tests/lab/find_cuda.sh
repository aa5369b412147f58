# SPDX-License-Identifier: Apache-2.0
# shellcheck shell=bash
#
# Sourced by without_cuda.sh: what belongs to CUDA on this machine, found by looking.
#
#   find_cuda           sets homes, the folders that are CUDA's alone
#                       and prefixes, the folders where it lives among other things
#   list_cuda           prints the paths to hide, each ended by a zero byte
#   in_a_home PATH      whether a path is in one of the homes

# Usual homes; more are found by following nvcc, the variables and the loader's libraries.
usual_homes=(/usr/local/cuda* /opt/cuda* /opt/nvidia* /usr/lib/cuda* /usr/lib/nvidia-cuda-toolkit)

# What is CUDA's in a prefix. The driver's libraries are, too: a toolkit without a driver is the common case.
programs='nvcc|nvcc\.profile|__nvcc.*|cudafe.*|cicc|ptxas|fatbinary|nvlink|bin2c|cuobjdump|nvdisasm|nvidia-.*'
headers='cuda.*|cudnn.*|crt|nvrtc.*|nvml.*'
libraries='lib(cud|cublas|cufft|curand|cusolver|cusparse|cupti|nvrtc|nvvm|nvJitLink|nccl|nvidia-).*'
library_folders='lib|lib64|lib/[^/]*-linux-gnu'
traces="(bin/($programs)|include/($headers)|($library_folders)/$libraries|cuda.*|nvvm|targets)"
traces=".*/${traces//.\*/[^/]*}" # a name that begins so, not a folder above it

# Prints the folder that a toolkit or a cuDNN is in, for each sign of one; both ends of a symbolic link count.
installed_in() {
  local signs folder
  readarray -t signs < <(type -ap nvcc
    /sbin/ldconfig -p | sed -nE 's/.*lib(cudart|cudnn|nvrtc)\.so.* => //p')
  if [ ${#signs[@]} -gt 0 ]; then
    realpath -ms "${signs[@]/%//../..}"
    realpath -m "${signs[@]/%//../..}"
  fi
  for folder in "${CUDA_HOME-}" "${CUDA_PATH-}" "${CUDA_ROOT-}" "${CUDAToolkit_ROOT-}" "${usual_homes[@]}"; do
    [ -d "$folder" ] && realpath "$folder"
  done
}

find_cuda() {
  local folder
  homes=() prefixes=(/usr /usr/local)
  while read -r folder; do
    case $folder in
      / | /usr | /usr/local | /usr/lib) ;;
      *cuda* | *CUDA* | *cudnn* | *nvidia* | *hpc_sdk*)
        # A conda environment may be named so, but holds the Python that the command may want.
        if [ -d "$folder/conda-meta" ]; then prefixes+=("$folder"); else homes+=("$folder"); fi ;;
      *) prefixes+=("$folder") ;;
    esac
  done < <(installed_in | sort -u)
}

list_cuda() {
  local prefix shared=(/etc/alternatives)
  for prefix in "${prefixes[@]}"; do
    shared+=("$prefix" "$prefix"/{bin,include,lib,lib64} "$prefix"/lib/*-linux-gnu)
  done
  find "${homes[@]}" "${usual_homes[@]}" /etc/profile.d/*cuda* -maxdepth 0 -print0 2>/dev/null
  find "${shared[@]}" -mindepth 1 -maxdepth 1 -regextype posix-extended \
    \( -regex "$traces" -o -lname 'cuda*' -o -lname '*/cuda*' -o -lname '*/nvidia*' -o -lname '*/hpc_sdk*' \
    \) -print0 2>/dev/null
}

in_a_home() {
  local home path
  path=$(realpath -m -- "$1")
  for home in "${homes[@]}"; do
    [[ $path/ == "$home"/* ]] && return 0
  done
  return 1
}
