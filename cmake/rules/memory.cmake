# SPDX-License-Identifier: Apache-2.0
# Amounts of memory with their units.
include_guard(GLOBAL)

#[=[.rst:
csc_memory_bytes
----------------
``csc_memory_bytes(<bytes variable> <error variable> <text>)``: an amount such as 16GiB, 1.5GB or 800MiB in bytes. KB,
MB, GB, TB count by 1000; KiB, MiB, GiB, TiB by 1024. The error says in words what is wrong, and is empty when nothing
is.
#]=]
function(csc_memory_bytes bytes_variable error_variable text)
  set(bytes 0)
  set(error "it is not an amount of memory: a number and KB, MB, GB, TB, KiB, MiB, GiB or TiB, such as 16GiB")
  if(text MATCHES "^[0-9]+([.][0-9]+)? ?[KMGT]i?B$")
    # A group that matches nothing leaves its variable unset in older versions of CMake.
    string(REGEX MATCH "^[0-9]+" whole "${text}")
    string(REGEX REPLACE "^[0-9]+[.]?([0-9]*).*$" "\\1" fraction "${text}")
    string(REGEX MATCH "[KMGT]" unit "${text}")
    string(APPEND fraction "00")
    set(base 1000)
    if(text MATCHES "iB$")
      set(base 1024)
    endif()
    string(LENGTH "${whole}" digits)
    string(SUBSTRING "${fraction}" 0 2 hundredths) # math() knows whole numbers alone
    string(FIND "KMGT" "${unit}" power)
    set(factor ${base})
    foreach(step RANGE ${power})
      if(step GREATER 0)
        math(EXPR factor "${factor} * ${base}")
      endif()
    endforeach()
    if(digits LESS 6)
      math(EXPR bytes "${whole} * ${factor} + 1${hundredths} * ${factor} / 100 - ${factor}")
      set(error "")
    endif()
    if(error STREQUAL "" AND NOT bytes GREATER 0)
      set(error "it is no amount that a device could have")
    endif()
  endif()
  set(${bytes_variable} ${bytes} PARENT_SCOPE)
  set(${error_variable} "${error}" PARENT_SCOPE)
endfunction()

#[=[.rst:
csc_memory_words
----------------
``csc_memory_words(<variable> <bytes>)``: the amount as people say it, in GiB with two decimals cut off, in MiB below one
GiB.
#]=]
function(csc_memory_words variable bytes)
  math(EXPR mebibytes "${bytes} / 1048576")
  if(mebibytes LESS 1024)
    set(words "${mebibytes} MiB")
  else()
    math(EXPR whole "${mebibytes} / 1024")
    math(EXPR hundredths "${mebibytes} % 1024 * 100 / 1024 + 100")
    string(SUBSTRING "${hundredths}" 1 2 hundredths)
    set(words "${whole}.${hundredths} GiB")
  endif()
  set(${variable} "${words}" PARENT_SCOPE)
endfunction()
