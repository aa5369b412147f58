# SPDX-License-Identifier: Apache-2.0
# Recorded: Debian 12, toolkit 13.0 and cuDNN 9.19, and no driver.
set(CASE_PROJECT tests/machines/lib/project)
set(CASE_ARGUMENTS "-DCUDASTACKCHECK_FACTS_FILE=${SOURCE}/machine.facts.txt")
