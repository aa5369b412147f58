# SPDX-License-Identifier: Apache-2.0
# shellcheck shell=bash
#
# bash unpack_debs.sh FOLDER PATH...
#
# Unpacks these paths, which may have wildcards, of all Debian packages in the current folder, and nothing else:
# libraries that no test wants are gigabytes. All packages go through one tar, so that it complains of a path
# that is in none of them. Each is deleted at once to spare the disk.
set -uo pipefail
export LC_ALL=C

folder=$1
shift
mkdir -p "$folder"
for deb in *.deb; do
  dpkg-deb --fsys-tarfile "$deb" || exit
  rm "$deb"
done | tar -x -C "$folder" --no-same-owner --ignore-zeros --wildcards --no-wildcards-match-slash -- "${@/#/./}" 2>&1 |
  sed '/Exiting with failure status/d'
