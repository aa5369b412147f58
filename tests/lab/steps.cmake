# SPDX-License-Identifier: Apache-2.0
#[==[
The steps that make a part, one for each keyword of the table, in the order of lab_make_part(). Each reads the
part's row (row_<KEYWORD>), does nothing without its keyword, and works on the folder `tree`. Each is called
with the name of a variable, which it sets to the reason if it cannot do its work. What is downloaded has files
of its own, wheels.cmake and debs.cmake.
]==]

function(lab_step_needs reason)
  foreach(other IN ITEMS ${row_COPY_OF} ${row_FROM})
    if(NOT EXISTS "${LAB}/${other}/.recipe")
      set(${reason} "needs ${other}, which is not there" PARENT_SCOPE)
    endif()
  endforeach()
endfunction()

# COPY_OF: a copy by hard links of another part. No later step may write into a file: it would change both.
function(lab_step_copy_of reason)
  if(row_COPY_OF)
    lab_run(failure cp -al "${LAB}/${row_COPY_OF}/." "${tree}")
    set(${reason} "${failure}" PARENT_SCOPE)
  endif()
endfunction()

function(lab_step_remove reason)
  foreach(pattern IN LISTS row_REMOVE)
    file(GLOB paths "${tree}/${pattern}")
    if(NOT paths)
      set(${reason} "there is no ${pattern} to remove" PARENT_SCOPE)
    endif()
    file(REMOVE_RECURSE ${paths})
  endforeach()
endfunction()

# FROM, TAKE: replaces paths by those of another part, and puts path=elsewhere under the other name.
function(lab_step_take reason)
  set(failure "")
  foreach(path IN LISTS row_TAKE)
    if(NOT failure)
      string(REGEX REPLACE "^.*=" "" place "${path}")
      string(REGEX REPLACE "=.*$" "" path "${path}")
      file(REMOVE_RECURSE "${tree}/${place}")
      get_filename_component(folder "${tree}/${place}" DIRECTORY)
      file(MAKE_DIRECTORY "${folder}")
      lab_run(failure cp -al "${LAB}/${row_FROM}/${path}" "${tree}/${place}")
    endif()
  endforeach()
  set(${reason} "${failure}" PARENT_SCOPE)
endfunction()

function(lab_step_links reason)
  foreach(link IN LISTS row_LINKS)
    string(REGEX MATCH "^(.*)=(.*)$" link "${link}")
    get_filename_component(folder "${CMAKE_MATCH_1}" DIRECTORY)
    file(MAKE_DIRECTORY "${tree}/${folder}")
    file(CREATE_LINK "${CMAKE_MATCH_2}" "${tree}/${CMAKE_MATCH_1}" SYMBOLIC)
  endforeach()
endfunction()

# ADD: files of tests/lab. One that is there already may be a hard link, and is not written to.
function(lab_step_add reason)
  foreach(file IN LISTS row_ADD)
    string(REGEX MATCH "^(.*)=(.*)$" file "${file}")
    file(REMOVE "${tree}/${CMAKE_MATCH_2}")
    configure_file("${lab_folder}/${CMAKE_MATCH_1}" "${tree}/${CMAKE_MATCH_2}" COPYONLY)
  endforeach()
endfunction()

function(lab_step_not_executable reason)
  if(row_NOT_EXECUTABLE)
    lab_own_copy("${row_NOT_EXECUTABLE}" cat)
    file(CHMOD "${tree}/${row_NOT_EXECUTABLE}" PERMISSIONS OWNER_READ OWNER_WRITE GROUP_READ WORLD_READ)
  endif()
endfunction()

function(lab_step_cut reason)
  if(row_CUT)
    lab_own_copy("${row_CUT}" head -c 1024000)
    file(CHMOD "${tree}/${row_CUT}" PERMISSIONS OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ WORLD_READ)
  endif()
endfunction()

# RUNS, LOADS: the proof that the part works on this machine at all.
function(lab_step_runs reason)
  if(row_RUNS)
    list(POP_FRONT row_RUNS program)
    if(NOT row_RUNS)
      set(row_RUNS --version)
    endif()
    lab_run(failure "${tree}/${program}" ${row_RUNS})
    set(${reason} "${failure}" PARENT_SCOPE)
  endif()
endfunction()

function(lab_step_loads reason)
  if(row_LOADS)
    get_filename_component(folder "${tree}/${row_LOADS}" DIRECTORY)
    lab_run(failure env "LD_LIBRARY_PATH=${folder}" python3 -c "import ctypes, sys; ctypes.CDLL(sys.argv[1])"
      "${tree}/${row_LOADS}")
    set(${reason} "${failure}" PARENT_SCOPE)
  endif()
endfunction()

# Puts <command>'s output for the file <path> in its place, as a file that no other part shares.
function(lab_own_copy path command)
  set(file "${tree}/${path}")
  execute_process(COMMAND ${command} ${ARGN} INPUT_FILE "${file}" OUTPUT_FILE "${file}.own"
    COMMAND_ERROR_IS_FATAL ANY)
  file(RENAME "${file}.own" "${file}")
endfunction()

# lab_run(<reason> <command>...): runs a command in a folder where it may leave files; if it fails, <reason>
# is the last line that it said.
function(lab_run reason)
  execute_process(COMMAND ${ARGN} WORKING_DIRECTORY "${making}"
    RESULT_VARIABLE result OUTPUT_VARIABLE said ERROR_VARIABLE said)
  set(failure "")
  if(NOT result EQUAL 0)
    string(REGEX REPLACE "\n+$" "" said "${said}")
    string(REGEX REPLACE "^.*\n" "" said "${said}")
    set(failure "${ARGV1} ${ARGV2} ${ARGV3}: ${said} (${result})")
  endif()
  set(${reason} "${failure}" PARENT_SCOPE)
endfunction()
