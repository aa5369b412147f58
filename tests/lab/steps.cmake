# SPDX-License-Identifier: Apache-2.0
#[==[
The steps that make a part, one for each keyword of the table, in the order of lab_make_part(). Each reads the
part's row (row_<KEYWORD>), does nothing without its keyword, and works on the folder `tree`. Each is called
with the name of a variable, which it sets to the reason if it cannot do its work.
]==]

function(lab_step_needs reason)
  foreach(other IN ITEMS ${row_COPY_OF} ${row_FROM})
    if(NOT EXISTS "${LAB}/${other}/.recipe")
      set(${reason} "needs ${other}, which is not there" PARENT_SCOPE)
    endif()
  endforeach()
endfunction()

# WHEELS, FOLDERS, ONLY: downloads the wheels and lays out what is wanted of them.
function(lab_step_wheels reason)
  if(NOT row_WHEELS)
    return()
  endif()
  # Without pip's cache, which would keep gigabytes of wheels that nobody asks for again.
  lab_run(failure python3 -m pip download --quiet --no-deps --no-cache-dir --only-binary :all:
    --disable-pip-version-check --retries 1 --dest "${making}/wheels" ${row_WHEELS})
  if(NOT failure)
    file(GLOB wheels "${making}/wheels/*.whl")
    foreach(wheel IN LISTS wheels)
      lab_unpack("${wheel}")
    endforeach()
    foreach(folder IN LISTS row_FOLDERS)
      if(NOT failure)
        lab_run(failure cp -al "${making}/unpacked/${folder}/." "${tree}")
      endif()
    endforeach()
  endif()
  lab_need(failure ${row_ONLY})
  set(${reason} "${failure}" PARENT_SCOPE)
endfunction()

# Unpacks FOLDERS, or ONLY those paths in them, of one wheel, and deletes the wheel to spare the disk.
function(lab_unpack wheel)
  # A pattern of file() that matches nothing is an error, and no single wheel need hold all that is wanted.
  list(JOIN row_FOLDERS "|" wanted)
  if(row_ONLY)
    list(JOIN row_ONLY "|" only)
    set(wanted "(${wanted})/(${only})")
  endif()
  execute_process(COMMAND "${CMAKE_COMMAND}" -E tar tf "${wheel}" OUTPUT_VARIABLE files)
  string(REPLACE "\n" ";" files "${files}")
  list(FILTER files INCLUDE REGEX "^(${wanted})(/|$)")
  if(files)
    file(ARCHIVE_EXTRACT INPUT "${wheel}" DESTINATION "${making}/unpacked" PATTERNS ${files})
  endif()
  file(REMOVE "${wheel}")
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

# FROM, TAKE: replaces paths by those of another part.
function(lab_step_take reason)
  set(failure "")
  foreach(path IN LISTS row_TAKE)
    if(NOT failure)
      file(REMOVE_RECURSE "${tree}/${path}")
      lab_run(failure cp -al "${LAB}/${row_FROM}/${path}" "${tree}/${path}")
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

# RUNS: the proof that the part works on this machine at all.
function(lab_step_runs reason)
  if(row_RUNS)
    lab_run(failure "${tree}/${row_RUNS}" --version)
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

# lab_need(<reason> <path>...): unless something failed before, all of these must be in the part.
function(lab_need reason)
  foreach(path IN LISTS ARGN)
    if(NOT ${reason} AND NOT EXISTS "${tree}/${path}")
      set(${reason} "the wheels hold no ${path}" PARENT_SCOPE)
    endif()
  endforeach()
endfunction()

# lab_run(<reason> <command>...): runs a command; if it fails, <reason> is the last line that it said.
function(lab_run reason)
  execute_process(COMMAND ${ARGN} RESULT_VARIABLE result OUTPUT_VARIABLE said ERROR_VARIABLE said)
  set(failure "")
  if(NOT result EQUAL 0)
    string(REGEX REPLACE "\n+$" "" said "${said}")
    string(REGEX REPLACE "^.*\n" "" said "${said}")
    set(failure "${ARGV1} ${ARGV2} ${ARGV3}: ${said} (${result})")
  endif()
  set(${reason} "${failure}" PARENT_SCOPE)
endfunction()
