# SPDX-License-Identifier: Apache-2.0
# Recorded: NVIDIA's driver 470 without its kernel module, toolkit 13.0, which needs a newer one.
set(CASE_PROJECT tests/machines/lib/project)
set(CASE_ARGUMENTS "-DCUDASTACKCHECK_FACTS_FILE=${SOURCE}/machine.facts.txt")
