# SPDX-License-Identifier: Apache-2.0
# What the tests of the repository's rules share. Each collects all offenders and stops at the end with their
# list.
cmake_minimum_required(VERSION 3.22)

# meta_offend(<text>): one more offender.
function(meta_offend text)
  set_property(GLOBAL APPEND_STRING PROPERTY meta/offenders "   ${text}\n")
endfunction()

# meta_end(<rule>): stops when there is an offender, and names all of them.
function(meta_end rule)
  get_property(offenders GLOBAL PROPERTY meta/offenders)
  if(NOT "${offenders}" STREQUAL "")
    message(FATAL_ERROR " ${rule}; but:\n${offenders}")
  endif()
endfunction()

# meta_same(<what> <list> <what> <list>): offends with what only one of the two lists has; order does not
# count.
function(meta_same what_a a what_b b)
  foreach(word IN LISTS a)
    if(NOT word IN_LIST b)
      meta_offend("${word} is in ${what_a}, not in ${what_b}")
    endif()
  endforeach()
  foreach(word IN LISTS b)
    if(NOT word IN_LIST a)
      meta_offend("${word} is in ${what_b}, not in ${what_a}")
    endif()
  endforeach()
endfunction()

# meta_files(<variable>): all files of the repository that Git does not ignore, relative to it.
function(meta_files variable)
  execute_process(
    COMMAND git -C "${REPO}" -c core.quotePath=off ls-files --cached --others --exclude-standard
    RESULT_VARIABLE result OUTPUT_VARIABLE files ERROR_QUIET
  )
  if(NOT result EQUAL 0)
    file(GLOB_RECURSE files LIST_DIRECTORIES false RELATIVE "${REPO}" "${REPO}/*")
    list(FILTER files EXCLUDE REGEX "^(build|\\.git)/")
  endif()
  string(REPLACE "\n" ";" files "${files}")
  list(REMOVE_ITEM files "")
  list(REMOVE_DUPLICATES files)
  set(present "")
  foreach(file IN LISTS files)
    if(EXISTS "${REPO}/${file}")
      list(APPEND present "${file}")
    endif()
  endforeach()
  set(${variable} "${present}" PARENT_SCOPE)
endfunction()

# meta_lines(<variable> <file>): a file as a list of lines. What would disturb a list is replaced by other
# signs: ( ) for [ ], a comma for a semicolon, a slash for a backslash.
function(meta_lines variable file)
  file(READ "${file}" text)
  string(REPLACE "[" "(" text "${text}")
  string(REPLACE "]" ")" text "${text}")
  string(REPLACE ";" "," text "${text}")
  string(REPLACE "\\" "/" text "${text}")
  string(REGEX REPLACE "\n$" "" text "${text}")
  string(REPLACE "\n" ";" text "${text}")
  set(${variable} "${text}" PARENT_SCOPE)
endfunction()

# meta_code(<variable> <file>): the lines of a CMake file that are no comment, as meta_lines() gives them.
function(meta_code variable file)
  meta_lines(lines "${file}")
  set(code "")
  set(comment FALSE)
  foreach(line IN LISTS lines)
    if(line MATCHES "^#\\(=*\\(")
      set(comment TRUE)
    elseif(comment AND line MATCHES "\\)=*\\)")
      set(comment FALSE)
    elseif(NOT comment AND NOT line MATCHES "^ *#")
      string(REGEX REPLACE " # .*" "" line "${line}")
      list(APPEND code "${line}")
    endif()
  endforeach()
  set(${variable} "${code}" PARENT_SCOPE)
endfunction()

# meta_cmake_files(<variable>): the package's CMake files, relative to cmake/.
function(meta_cmake_files variable)
  file(GLOB_RECURSE files RELATIVE "${REPO}/cmake" "${REPO}/cmake/*.cmake")
  set(${variable} "${files}" PARENT_SCOPE)
endfunction()
