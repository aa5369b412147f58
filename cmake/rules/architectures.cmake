# SPDX-License-Identifier: Apache-2.0
# Which code runs on which device.
include_guard(GLOBAL)

#[=[.rst:
csc_architecture_pick
---------------------
``csc_architecture_pick(<variable> <architectures> <compute capability>)``: which code out of a program built for these
architectures (elements of CMAKE_CUDA_ARCHITECTURES: ``80``, ``80-real``, ``80-virtual``, ``90a``, ``100f``) a device
runs: ``sm_80`` for machine code, ``compute_80`` for what the driver compiles first, empty when none.

Machine code runs on devices of the same major capability and no lower minor one, but for Tegra, whose devices run their
own alone, which no other runs; with ``a`` on that very capability, with
``f`` on its family. What the driver compiles serves any device that is no older. The newest machine code goes first.
Source: "CUDA C++ Programming Guide", sections on binary and PTX compatibility and on architecture-specific features.
#]=]
function(csc_architecture_pick variable architectures capability)
  string(REPLACE "." "" wanted "${capability}")
  string(REGEX REPLACE "\\..*" "" major "${capability}")
  set(tegra 53 62 72 87) # TX1, TX2, Xavier, Orin
  foreach(local IN ITEMS machine virtual)
    set(best_${local} 0)
    set(code_${local} "")
  endforeach()
  list(FILTER architectures INCLUDE REGEX "^[0-9]+[af]?(-real|-virtual)?$")
  foreach(architecture IN LISTS architectures)
    # A group that matches nothing leaves its variable unset in older versions of CMake.
    string(REGEX MATCH "^[0-9]+" number "${architecture}")
    string(REGEX REPLACE "^[0-9]+([af]?).*$" "\\1" suffix "${architecture}")
    string(REGEX MATCH "-(real|virtual)$" kind "${architecture}")
    math(EXPR number_major "${number} / 10")
    if(number GREATER wanted
       OR (suffix STREQUAL "a" AND NOT number EQUAL wanted)
       OR (suffix STREQUAL "f" AND NOT number_major EQUAL major)
    )
      continue()
    endif()
    set(machine_fits TRUE)
    if(NOT number_major EQUAL major OR (NOT number EQUAL wanted AND (number IN_LIST tegra OR wanted IN_LIST tegra)))
      set(machine_fits FALSE)
    endif()
    if(NOT kind STREQUAL "-virtual" AND machine_fits AND number GREATER best_machine)
      set(best_machine ${number})
      set(code_machine sm_${number}${suffix})
    endif()
    if(NOT kind STREQUAL "-real" AND number GREATER best_virtual)
      set(best_virtual ${number})
      set(code_virtual compute_${number}${suffix})
    endif()
  endforeach()
  if(code_machine STREQUAL "")
    set(code_machine "${code_virtual}")
  endif()
  set(${variable} "${code_machine}" PARENT_SCOPE)
endfunction()

#[=[.rst:
csc_architecture_declared
-------------------------
``csc_architecture_declared(<variable> <architectures>)``: those elements that are numbers; empty when what is built
depends on the machine or the toolkit (``native``, ``all``, ``all-major``, ``OFF``), or nothing is said.
#]=]
function(csc_architecture_declared variable architectures)
  string(REPLACE " " ";" declared "${architectures}")
  list(FILTER declared INCLUDE REGEX "^[0-9]+[af]?(-real|-virtual)?$")
  set(${variable} "${declared}" PARENT_SCOPE)
endfunction()
