# SPDX-License-Identifier: Apache-2.0
set(CASE_NEEDS machine-toolkit)
set(CASE_NEEDS toolkit-13.0 machine-toolkit)
# The folder beside this C++ compiler holds an nvcc, too.
set(CASE_ARGUMENTS "-DCMAKE_CXX_COMPILER=${SOURCE}/beside/c++")
