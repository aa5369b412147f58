# SPDX-License-Identifier: Apache-2.0
#[==[
Writes the table of docs/fixes-proved.md, out of what the tests have written with CSC_BLESS=1.

  cmake -P tests/pasted/table.cmake
]==]
cmake_minimum_required(VERSION 3.22)
include("${CMAKE_CURRENT_LIST_DIR}/rows.cmake")

function(table_write)
  get_filename_component(repo "${CMAKE_CURRENT_FUNCTION_LIST_DIR}/../.." ABSOLUTE)
  set(file "${repo}/docs/fixes-proved.md")
  proof_rows(rows "${repo}")
  file(READ "${file}" text)
  string(FIND "${text}" "\n| --- |" begin)
  string(SUBSTRING "${text}" 0 ${begin} head)
  string(SUBSTRING "${text}" ${begin} -1 rest)
  string(REGEX MATCH "^\n[|][- |]+\n" line "${rest}")
  string(REGEX REPLACE "^(\n[|][- |]+\n)([|][^\n]*\n)*" "" tail "${rest}")
  file(WRITE "${file}" "${head}${line}${rows}${tail}")
endfunction()

table_write()
