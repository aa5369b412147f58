# SPDX-License-Identifier: Apache-2.0
# Prints how many microseconds it takes to find every toolkit on this machine, and how many there are.
cmake_minimum_required(VERSION 3.22)
set(CMAKE_BINARY_DIR "${CMAKE_CURRENT_BINARY_DIR}")
set(CUDASTACKCHECK_PROBE_TIMEOUT 60)
foreach(file IN ITEMS declare/declare locate/locate locate/toolkits)
  include("${CMAKE_CURRENT_LIST_DIR}/../../cmake/${file}.cmake")
endforeach()
string(TIMESTAMP begin "%s%f" UTC)
csc_toolkits_locate()
string(TIMESTAMP end "%s%f" UTC)
math(EXPR time "${end} - ${begin}")
csc_fact_get(count toolkits.count)
message("${time} ${count}")
