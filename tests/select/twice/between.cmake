# SPDX-License-Identifier: Apache-2.0
include("${REPO}/tests/lab/programs.cmake")
lab_programs("${WORK}/bin")
