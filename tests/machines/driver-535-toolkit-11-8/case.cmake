# SPDX-License-Identifier: Apache-2.0
# Recorded: NVIDIA's driver 535 without its kernel module, toolkit 11.8.
set(CASE_PROJECT tests/machines/lib/project)
set(CASE_ARGUMENTS "-DCUDASTACKCHECK_FACTS_FILE=${SOURCE}/machine.facts.txt")
