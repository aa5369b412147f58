# SPDX-License-Identifier: Apache-2.0
#[=[.rst:
CudaStackExplain
----------------

Explains a check: what it means, how it comes about, how to mend it, when to waive it::

  cmake [-DCHECK=<check>] -P CudaStackExplain.cmake

Without ``CHECK`` it lists all checks. An unknown one is an error that shows the nearest.
#]=]
cmake_policy(VERSION 3.22...4.1)
include("${CMAKE_CURRENT_LIST_DIR}/commands/explain.cmake")
csc_explain()
