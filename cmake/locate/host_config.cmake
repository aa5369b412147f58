# SPDX-License-Identifier: Apache-2.0
# A toolkit's crt/host_config.h: what a compiler says that preprocesses it.
include_guard(GLOBAL)

#[=[.rst:
csc_host_config_options
-----------------------
``csc_host_config_options(<variable> <compiler> <include>)``: the options with which this compiler preprocesses
probes/host_compiler.h with the header in this folder.
#]=]
function(csc_host_config_options variable compiler include)
  string(REPLACE ";" "\\;" include "${include}")
  set(option "-I${include}")
  if(include STREQUAL "") # else -I would take the next word
    set(option "")
  endif()
  if(compiler MATCHES "[/\\]cl(\\.exe)?$")
    set(${variable} /nologo /E /TP /D__CUDACC__ /D__NVCC__ "/I${include}" PARENT_SCOPE)
  else()
    set(${variable} -E -x c++ -D__CUDACC__ -D__NVCC__ ${option} PARENT_SCOPE)
  endif()
endfunction()

#[=[.rst:
csc_host_config_verdict
-----------------------
``csc_host_config_verdict(<out> <ended> <text>)``: what the compiler printed, and whether it ended well.
``<out>_KIND`` and ``<out>_VERSION`` (empty: it could not be run), ``<out>_ACCEPTED`` yes, no or unknown,
``<out>_ERROR`` the header's error or -.
#]=]
function(csc_host_config_verdict out ended text)
  set(kind "")
  set(version "")
  set(accepted unknown)
  set(error -)
  if(text MATCHES "(^|\n)csc_host ([A-Za-z]+) ([0-9]+) ([0-9]+) ([0-9]+)")
    set(kind "${CMAKE_MATCH_2}")
    set(version "${CMAKE_MATCH_3}.${CMAKE_MATCH_4}.${CMAKE_MATCH_5}")
    if(kind STREQUAL "MSVC" OR kind STREQUAL "Intel") # 1944 is 19.44
      math(EXPR minor "${CMAKE_MATCH_3} % 100")
      math(EXPR major "${CMAKE_MATCH_3} / 100")
      set(version "${major}.${minor}")
    endif()
  endif()
  # The header's own errors begin with "--", or say what they are about; with another one nothing is known.
  if(text MATCHES "error[^\n]* ---? (!!! )?((unsupported|UNSUPPORTED|ICC is )[^\n]*)")
    set(accepted no)
    string(REGEX REPLACE " *\\.? The nvcc flag .*$" "" error "${CMAKE_MATCH_2}")
    csc_text_one_line(error "${error}")
  elseif(ended)
    set(accepted yes)
  endif()
  foreach(part IN ITEMS KIND VERSION ACCEPTED ERROR)
    string(TOLOWER "${part}" name)
    set(${out}_${part} "${${name}}" PARENT_SCOPE)
  endforeach()
endfunction()

#[=[.rst:
csc_host_config_newest
----------------------
``csc_host_config_newest(<variable> <kind> <header>)``: the newest compiler of this kind that the header takes: a
major of GCC and Clang, a version of MSVC's cl; empty when the header does not limit it. The condition tells: the
words of the error are not always the same as it (CUDA 12.2 and 12.3 say "less than 16", and take Clang 16).
#]=]
function(csc_host_config_newest variable kind header)
  set(newest "")
  if(kind STREQUAL "GNU")
    file(STRINGS "${header}" line REGEX "^ *#if +__GNUC__ +> +[0-9]+" LIMIT_COUNT 1)
    if(line MATCHES "> +([0-9]+)")
      set(newest "${CMAKE_MATCH_1}")
    endif()
  elseif(kind STREQUAL "Clang")
    file(STRINGS "${header}" lines REGEX "^ *#if .*__clang_major__ +>= +[0-9]+") # the first may be of another Clang
    if(lines MATCHES "__clang_major__ +>= +([0-9]+)[^;]*$")
      math(EXPR newest "${CMAKE_MATCH_1} - 1")
    endif()
  elseif(kind STREQUAL "MSVC")
    file(STRINGS "${header}" line REGEX "^ *#if .*_MSC_VER +>= +[0-9]+" LIMIT_COUNT 1)
    if(line MATCHES "_MSC_VER +>= +([0-9]+)")
      math(EXPR last "${CMAKE_MATCH_1} - 1")
      math(EXPR minor "${last} % 100")
      math(EXPR major "${last} / 100")
      set(newest "${major}.${minor}")
    endif()
  endif()
  set(${variable} "${newest}" PARENT_SCOPE)
endfunction()
