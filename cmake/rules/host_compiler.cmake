# SPDX-License-Identifier: Apache-2.0
# Which host compilers does a toolkit take? Its own header decides where it could be asked; the tables judge the rest.
include_guard(GLOBAL)
include("${CMAKE_CURRENT_LIST_DIR}/../data/host_compilers.cmake")
include("${CMAKE_CURRENT_LIST_DIR}/../data/host_compiler_pairs.cmake")

#[=[.rst:
csc_host_compiler_name
----------------------
``csc_host_compiler_name(<variable> <kind> <version>)``: as people call it: GCC 12.2.0, Clang 16, MSVC 19.44.
#]=]
function(csc_host_compiler_name variable kind version)
  set(kinds GNU AppleClang NVHPC Intel IntelLLVM XL)
  set(names GCC "Apple Clang" nvc++ "Intel ICC" "Intel ICX" "IBM XL")
  list(FIND kinds "${kind}" index)
  set(name "${kind}")
  if(NOT index EQUAL -1)
    list(GET names ${index} name)
  endif()
  set(${variable} "${name} ${version}" PARENT_SCOPE)
endfunction()

#[=[.rst:
csc_host_compiler_newest
------------------------
``csc_host_compiler_newest(<variable> <kind> <toolkit version>)``: the newest compiler of the kind that the tables say
this toolkit takes: a major of GCC and Clang, a version of MSVC's cl; empty when they do not say. A toolkit between two
known ones takes at least what the older one takes.
#]=]
function(csc_host_compiler_newest variable kind toolkit)
  set(newest "")
  csc_host_compiler_release(release "${toolkit}")
  csc_property_get(gnu "csc/host_compiler/${release}/GNU")
  csc_property_get(clang "csc/host_compiler/${release}/CLANG")
  csc_property_get(msvc "csc/host_compiler/${release}/MSVC_BELOW")
  if(release STREQUAL "")
    set(newest "")
  elseif(kind STREQUAL "GNU")
    set(newest "${gnu}")
  elseif(kind STREQUAL "Clang")
    math(EXPR newest "${clang} - 1")
  elseif(kind STREQUAL "MSVC" AND msvc MATCHES "^[0-9]+$")
    math(EXPR newest "(${msvc} - 1) % 100")
    math(EXPR major "(${msvc} - 1) / 100")
    string(PREPEND newest "${major}.")
  endif()
  set(${variable} "${newest}" PARENT_SCOPE)
endfunction()

# The row of the table that holds for a toolkit: its own release; empty for one that is not in it.
function(csc_host_compiler_release variable toolkit)
  csc_version_major_minor(release "${toolkit}")
  csc_property_get(known csc/host_compilers)
  if(NOT release IN_LIST known)
    set(release "")
  endif()
  set(${variable} "${release}" PARENT_SCOPE)
endfunction()

#[=[.rst:
csc_host_compiler_within
------------------------
``csc_host_compiler_within(<variable> <kind> <version> <newest>)``: FALSE when the compiler is newer than the newest
that is taken: of GCC and Clang the major counts, of MSVC major and minor.
#]=]
function(csc_host_compiler_within variable kind version newest)
  set(part "${version}")
  if(kind STREQUAL "MSVC")
    csc_version_major_minor(part "${version}")
  else()
    csc_version_major(part "${version}")
  endif()
  set(within TRUE)
  if(part VERSION_GREATER newest)
    set(within FALSE)
  endif()
  set(${variable} ${within} PARENT_SCOPE)
endfunction()

#[=[.rst:
csc_host_compiler_judge
-----------------------
``csc_host_compiler_judge(<verdict variable> <kind> <version> <toolkit version>)``: by the tables, ``yes``, ``no`` or
``unknown``.
#]=]
function(csc_host_compiler_judge verdict_variable kind version toolkit)
  csc_host_compiler_release(release "${toolkit}")
  csc_host_compiler_newest(newest "${kind}" "${toolkit}")
  csc_property_get(icx "csc/host_compiler/${release}/ICX")
  csc_property_get(icc "csc/host_compiler/${release}/ICC")
  csc_property_get(first "csc/host_compiler/${release}/MSVC_FROM")
  set(verdict unknown)
  if(release STREQUAL "" OR version STREQUAL "")
    set(verdict unknown)
  elseif(kind STREQUAL "IntelLLVM" AND icx STREQUAL "no")
    set(verdict no)
  elseif(kind STREQUAL "Intel" AND icc STREQUAL "-")
    set(verdict no)
  elseif(NOT newest STREQUAL "")
    set(verdict yes)
    csc_host_compiler_within(within "${kind}" "${version}" "${newest}")
    string(REGEX REPLACE "^([0-9]+)\\.([0-9]+).*" "\\1\\2" number "${version}")
    if(NOT within OR (kind STREQUAL "MSVC" AND number LESS first))
      set(verdict no)
    endif()
  endif()
  set(${verdict_variable} ${verdict} PARENT_SCOPE)
endfunction()

#[=[.rst:
csc_host_compiler_pair_verdict
------------------------------
``csc_host_compiler_pair_verdict(<verdict variable> <words variable> <kind> <version> <toolkit version> <system>)``:
of a pair that is known not to work though the header takes it, ``fail`` or ``warn``, and what goes wrong; else
``pass``.
#]=]
function(csc_host_compiler_pair_verdict verdict_variable words_variable kind version toolkit system)
  csc_property_get(count csc/host_compiler_pairs)
  set(${verdict_variable} pass PARENT_SCOPE)
  set(${words_variable} "" PARENT_SCOPE)
  set(index 0)
  while(index LESS count)
    foreach(part IN ITEMS KIND RANGE TOOLKIT VERDICT PROCESSOR WHAT)
      csc_property_get(${part} "csc/host_compiler_pair/${index}/${part}")
    endforeach()
    math(EXPR index "${index} + 1")
    if(kind STREQUAL KIND AND NOT version STREQUAL "" AND NOT toolkit STREQUAL "")
      csc_range_contains(compiler_bad "${RANGE}" "${version}")
      csc_range_contains(toolkit_bad "${TOOLKIT}" "${toolkit}")
      if(compiler_bad AND toolkit_bad AND (PROCESSOR STREQUAL "" OR system MATCHES "${PROCESSOR}"))
        set(${verdict_variable} ${VERDICT} PARENT_SCOPE)
        set(${words_variable} "${WHAT}" PARENT_SCOPE)
        return()
      endif()
    endif()
  endwhile()
endfunction()
