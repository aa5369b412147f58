#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
#
# with_small_folder.sh FOLDER SIZE COMMAND [ARGUMENT...]
#
# Runs a command that sees a file system of this size, in memory, at the folder. Nobody else sees it. Exit status 77
# where the machine allows no such thing.
set -u
folder=$1 size=$2
shift 2
mkdir -p "$folder"
unshare -m true 2>/dev/null || { echo "with_small_folder.sh: this machine allows no mount namespace" >&2; exit 77; }
exec unshare -m sh -c 'mount -t tmpfs -o size="$2" tmpfs "$1" || exit 77; shift 2; exec "$@"' sh "$folder" "$size" "$@"
