# SPDX-License-Identifier: Apache-2.0
#[==[
Writes the table of docs/layouts.md, out of the rows that the tests have written with CSC_BLESS=1.

  cmake -DROWS=<the tests' build folder>/layouts -P tests/layouts/table.cmake

CMakes that do alike share a row.
]==]
cmake_minimum_required(VERSION 3.22)
include("${CMAKE_CURRENT_LIST_DIR}/layouts.cmake")

function(table_write)
  set(file "${CMAKE_CURRENT_FUNCTION_LIST_DIR}/../../docs/layouts.md")
  set(table "")
  get_property(layouts GLOBAL PROPERTY layouts)
  foreach(layout IN LISTS layouts)
    table_rows(rows "${layout}")
    string(APPEND table "${rows}")
  endforeach()
  file(READ "${file}" text)
  string(FIND "${text}" "\n| --- |" begin)
  string(SUBSTRING "${text}" 0 ${begin} head)
  string(SUBSTRING "${text}" ${begin} -1 rest)
  string(REGEX REPLACE "^(\n[|][- |]+\n)([|][^\n]*\n)*" "" tail "${rest}")
  string(REGEX MATCH "^\n[|][- |]+\n" line "${rest}")
  file(WRITE "${file}" "${head}${line}${table}${tail}")
endfunction()

function(table_rows variable layout)
  string(REPLACE " " "-" name "${layout}")
  set(kinds "")
  foreach(cmake IN ITEMS 3.22 3.25 3.31 newest)
    if(NOT EXISTS "${ROWS}/${name}--${cmake}.txt")
      message(FATAL_ERROR " there is no ${ROWS}/${name}--${cmake}.txt: run the tests of layouts with CSC_BLESS=1")
    endif()
    file(READ "${ROWS}/${name}--${cmake}.txt" row)
    if(NOT row IN_LIST kinds)
      list(APPEND kinds "${row}")
    endif()
    string(SHA256 key "${row}")
    list(APPEND cmakes_${key} ${cmake})
  endforeach()
  set(text "")
  foreach(row IN LISTS kinds)
    string(SHA256 key "${row}")
    list(JOIN cmakes_${key} ", " cmakes)
    if(cmakes STREQUAL "3.22, 3.25, 3.31, newest")
      set(cmakes all)
    endif()
    string(APPEND text "| ${layout} | ${cmakes} | ${row} |\n")
  endforeach()
  set(${variable} "${text}" PARENT_SCOPE)
endfunction()

table_write()
