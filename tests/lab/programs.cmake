# SPDX-License-Identifier: Apache-2.0
# A folder for PATH with no more than what a build needs and the compilers that a test names: for a between.cmake, so
# that what else a machine has installed has no say in what a check offers.

# lab_programs(<folder> [<name>=<file> ...]): links to the machine's gcc, g++, linker, make, ninja, shell and so on, to
# the CMake of this run, and to these files under these names.
function(lab_programs folder)
  file(MAKE_DIRECTORY "${folder}")
  foreach(name IN ITEMS gcc g++ c++ cc as ld ar ranlib nm objcopy sh bash env rm mkdir uname cat grep sed make ninja)
    find_program(program_${name} NAMES "${name}" NO_CACHE)
    if(program_${name})
      file(CREATE_LINK "${program_${name}}" "${folder}/${name}" SYMBOLIC)
    endif()
  endforeach()
  file(CREATE_LINK "${CMAKE}" "${folder}/cmake" SYMBOLIC)
  foreach(pair IN LISTS ARGN)
    string(REGEX MATCH "^([^=]+)=(.*)$" pair "${pair}")
    set(name "${CMAKE_MATCH_1}")
    set(file "${CMAKE_MATCH_2}")
    get_filename_component(parent "${folder}/${name}" DIRECTORY)
    file(MAKE_DIRECTORY "${parent}")
    file(CREATE_LINK "${file}" "${folder}/${name}" SYMBOLIC)
  endforeach()
endfunction()
