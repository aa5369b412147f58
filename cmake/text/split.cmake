# SPDX-License-Identifier: Apache-2.0
# Texts in pieces. A CMake list cannot hold arbitrary text (a ";" or a lone "[" in an element changes
# the list), so pieces come back as numbered variables instead.
include_guard(GLOBAL)

#[=[.rst:
csc_text_split
--------------
``csc_text_split(<prefix> <text> <separator>)`` sets ``<prefix>_COUNT`` and ``<prefix>_0``,
``<prefix>_1`` … in the caller to the pieces of ``<text>`` between ``<separator>``, unharmed whatever
they hold. An empty last piece (a text that ends in the separator) is left out.
#]=]
function(csc_text_split prefix text separator)
  string(LENGTH "${separator}" step)
  set(count 0)
  while(NOT text STREQUAL "")
    string(FIND "${text}" "${separator}" at)
    if(at EQUAL -1)
      set(piece "${text}")
      set(text "")
    else()
      string(SUBSTRING "${text}" 0 ${at} piece)
      math(EXPR rest "${at} + ${step}")
      string(SUBSTRING "${text}" ${rest} -1 text)
    endif()
    set(${prefix}_${count} "${piece}" PARENT_SCOPE)
    math(EXPR count "${count} + 1")
  endwhile()
  set(${prefix}_COUNT ${count} PARENT_SCOPE)
endfunction()

#[=[.rst:
csc_text_partition
------------------
``csc_text_partition(<before> <after> <text> <separator>)``: what stands before and after the first
``<separator>``; without one all of the text is before it.
#]=]
function(csc_text_partition before after text separator)
  string(FIND "${text}" "${separator}" at)
  string(LENGTH "${separator}" step)
  set(rest "")
  if(NOT at EQUAL -1)
    math(EXPR behind "${at} + ${step}")
    string(SUBSTRING "${text}" ${behind} -1 rest)
    string(SUBSTRING "${text}" 0 ${at} text)
  endif()
  set(${before} "${text}" PARENT_SCOPE)
  set(${after} "${rest}" PARENT_SCOPE)
endfunction()

#[=[.rst:
csc_text_one_line
-----------------
``csc_text_one_line(<variable> <text>)``: the text with line ends and tabs turned into single spaces,
without space at its ends; fit for a fact, a table row or a comment.
#]=]
function(csc_text_one_line variable text)
  string(REGEX REPLACE "[\r\n\t ]+" " " text "${text}")
  string(STRIP "${text}" text)
  set(${variable} "${text}" PARENT_SCOPE)
endfunction()

#[=[.rst:
csc_text_cut
------------
``csc_text_cut(<variable> <text> <length>)``: at most so many bytes of the text, without the halves of a character
at the end.
#]=]
function(csc_text_cut variable text length)
  string(LENGTH "${text}" whole)
  if(whole GREATER length)
    string(SUBSTRING "${text}" 0 ${length} text)
    string(ASCII 128 first)
    string(ASCII 191 last)
    string(ASCII 194 lead_first)
    string(ASCII 244 lead_last)
    string(REGEX REPLACE "[${lead_first}-${lead_last}][${first}-${last}]*$" "" text "${text}")
  endif()
  set(${variable} "${text}" PARENT_SCOPE)
endfunction()

#[=[.rst:
csc_text_pad
------------
``csc_text_pad(<variable> <text> <width>)``: the text with spaces behind it up to ``<width>``
characters; a longer text stays whole.
#]=]
function(csc_text_pad variable text width)
  string(LENGTH "${text}" length)
  if(length LESS width)
    math(EXPR missing "${width} - ${length}")
    string(REPEAT " " ${missing} spaces)
    string(APPEND text "${spaces}")
  endif()
  set(${variable} "${text}" PARENT_SCOPE)
endfunction()

#[=[.rst:
csc_text_pattern
----------------
``csc_text_pattern(<variable> <path>)``: the path as it stands for itself in a pattern of file(GLOB).
#]=]
function(csc_text_pattern variable path)
  string(REGEX REPLACE "([][*?])" "[\\1]" path "${path}")
  set(${variable} "${path}" PARENT_SCOPE)
endfunction()
