# SPDX-License-Identifier: Apache-2.0
# As an update does it: a new file in the place of the old one, and not within the second in which that was written.
execute_process(COMMAND "${CMAKE}" -E sleep 1.1)
set(check "${PACKAGE}/cmake/checks/toolkit/version.cmake")
file(READ "${check}" text)
file(WRITE "${check}.new" "${text}")
file(RENAME "${check}.new" "${check}")
