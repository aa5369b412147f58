# SPDX-License-Identifier: Apache-2.0
# Recorded: a made-up driver with two devices, toolkit 13.0.
set(CASE_PROJECT tests/machines/lib/project)
set(CASE_ARGUMENTS "-DCUDASTACKCHECK_FACTS_FILE=${SOURCE}/machine.facts.txt")
