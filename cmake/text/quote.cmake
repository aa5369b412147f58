# SPDX-License-Identifier: Apache-2.0
# Texts in the quotes of other languages: JSON, C, the user's shell.
include_guard(GLOBAL)

# CMake's strings have no escape for a control character; a class of them is put together from codes.
function(csc_text_replace_control variable text replacement)
  string(ASCII 1 first)
  string(ASCII 31 last)
  string(ASCII 127 delete)
  string(REGEX REPLACE "[${first}-${last}${delete}]" "${replacement}" text "${text}")
  set(${variable} "${text}" PARENT_SCOPE)
endfunction()

#[=[.rst:
csc_text_json
-------------
``csc_text_json(<variable> <text>)``: the text as a JSON string, with its quotes. Control characters
other than tab and line ends are dropped.
#]=]
function(csc_text_json variable text)
  if(text MATCHES "^[A-Za-z0-9 _./:,+*=<>()'-]*$") # most texts: nothing to escape
    set(${variable} "\"${text}\"" PARENT_SCOPE)
    return()
  endif()
  string(REPLACE "\\" "\\\\" text "${text}")
  string(REPLACE "\"" "\\\"" text "${text}")
  string(REPLACE "\n" "\\n" text "${text}")
  string(REPLACE "\r" "\\r" text "${text}")
  string(REPLACE "\t" "\\t" text "${text}")
  csc_text_replace_control(text "${text}" "")
  csc_text_utf8(text "${text}")
  set(${variable} "\"${text}\"" PARENT_SCOPE)
endfunction()

# A text with bytes that are no UTF-8 (another encoding of a compiler's messages) gets "?" for all that is not ASCII.
function(csc_text_utf8 variable text)
  foreach(code IN ITEMS 128 191 194 223 224 239 240 244 255)
    string(ASCII ${code} byte_${code})
  endforeach()
  set(tail "[${byte_128}-${byte_191}]")
  set(rest "${text}")
  string(REGEX REPLACE "[${byte_240}-${byte_244}]${tail}${tail}${tail}" "" rest "${rest}")
  string(REGEX REPLACE "[${byte_224}-${byte_239}]${tail}${tail}" "" rest "${rest}")
  string(REGEX REPLACE "[${byte_194}-${byte_223}]${tail}" "" rest "${rest}")
  if(rest MATCHES "[${byte_128}-${byte_255}]")
    string(REGEX REPLACE "[${byte_128}-${byte_255}]" "?" text "${text}")
  endif()
  set(${variable} "${text}" PARENT_SCOPE)
endfunction()

#[=[.rst:
csc_text_c
----------
``csc_text_c(<variable> <text>)``: the text as a C string literal on one line. "?" is escaped, too, so
that no trigraph comes about.
#]=]
function(csc_text_c variable text)
  string(REPLACE "\\" "\\\\" text "${text}")
  string(REPLACE "\"" "\\\"" text "${text}")
  string(REPLACE "?" "\\?" text "${text}")
  csc_text_replace_control(text "${text}" " ")
  set(${variable} "\"${text}\"" PARENT_SCOPE)
endfunction()

#[=[.rst:
csc_text_shell
--------------
``csc_text_shell(<variable> <word>)``: the word as the shell of the machine that CMake runs on takes it
literally: single quotes for a POSIX shell, double quotes for Windows; bare when nothing in it is special.
#]=]
function(csc_text_shell variable word)
  if(NOT word MATCHES "^[A-Za-z0-9_/.:=+,@%-]+$")
    if(CMAKE_HOST_WIN32)
      string(REPLACE "\"" "\\\"" word "${word}")
      set(word "\"${word}\"")
    else()
      string(REPLACE "'" "'\\''" word "${word}")
      set(word "'${word}'")
    endif()
  endif()
  set(${variable} "${word}" PARENT_SCOPE)
endfunction()
