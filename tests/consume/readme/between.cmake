# SPDX-License-Identifier: Apache-2.0
# Makes the project out of the README's first block of CMake.
file(READ "${REPO}/README.md" text)
string(FIND "${text}" "```cmake\n" begin)
string(SUBSTRING "${text}" ${begin} -1 text)
string(FIND "${text}" "\n```\n" end)
string(SUBSTRING "${text}" 0 ${end} text)
string(REPLACE "```cmake\n" "" text "${text}")
file(WRITE "${SOURCE}/CMakeLists.txt" "${text}\n")
