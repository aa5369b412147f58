# SPDX-License-Identifier: Apache-2.0
# Rows of the table in keys.cmake.
include_guard(GLOBAL)

# Every toolkit on this machine, whole or not; looked for by the doctor, and when something failed. The source of .root
# tells by which ways it was found.
csc_fact_key(toolkits.count NUMBER locate "how many toolkits are in PATH, in the usual variables and folders")
csc_fact_key(toolkits.used NUMBER locate "the number of the one that holds the nvcc that CMake takes")
csc_fact_key(toolkits.<n>.root PATH locate "the folder of one of them, links followed")
csc_fact_key(toolkits.<n>.nvcc PATH locate "its nvcc")
csc_fact_key(toolkits.<n>.version VERSION locate "its version: that of nvcc, else of its headers, else of its runtime library")
csc_fact_key(toolkits.<n>.state TEXT locate "whole, broken, or runtime_only: enough to run programs, not to build them")
csc_fact_key(toolkits.<n>.problem TEXT locate "what it lacks; - for nothing")
csc_fact_key(toolkits.<n>.origin TEXT locate "who laid it out: NVIDIA, distribution, conda, pip or HPC SDK")
