#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
#
# run.sh SKIPPED NAME COMMAND [ARGUMENT...]
#
# Runs a test's command. A command that succeeds and has written the file SKIPPED was skipped: prints the
# reason in it and exits 77, CTest's SKIP_RETURN_CODE, which a script of CMake cannot do before 3.29.
skipped=$1
name=$2
shift 2
rm -f "$skipped"
"$@"
status=$?
if [ "$status" = 0 ] && [ -f "$skipped" ]; then
  reason=$(cat "$skipped")
  echo "$name: $reason" >"$skipped"
  echo "skipped $name: $reason"
  exit 77
fi
exit "$status"
