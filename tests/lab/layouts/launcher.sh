#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# The HPC SDK's nvcc beside its compilers starts that of the newest toolkit in it.
here=$(cd "$(dirname "$(readlink -f "$0")")" && pwd)
exec "$here/../../cuda/13.0/bin/nvcc" "$@"
