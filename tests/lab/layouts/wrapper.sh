#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# The nvcc of a machine whose administrator chooses the toolkit.
here=$(cd "$(dirname "$0")" && pwd)
exec "$here/../toolkit/bin/nvcc" "$@"
