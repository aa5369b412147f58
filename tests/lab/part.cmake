# SPDX-License-Identifier: Apache-2.0
#[==[
One part of the lab, from its row in the table to its folder. It is made in a folder of its own and renamed
when it is complete, so a part that exists is whole; its file .recipe tells which recipe it was made by.
]==]

# Raise it when a step comes to make something else of the same row: all parts are then made afresh.
set(lab_edition 1)
set(lab_folder "${CMAKE_CURRENT_LIST_DIR}")

set(lab_one_word COPY_OF FROM NOT_EXECUTABLE CUT LOADS)
set(lab_many_words WHEELS FOLDERS ONLY DEBS PUT REMOVE TAKE LINKS ADD RUNS)

# lab_part(<name> <row of the table>): sees to it that the part is there, and prints how that went.
function(lab_part name)
  lab_part_is_wanted("${name}" wanted)
  if(NOT wanted)
    return()
  endif()
  cmake_parse_arguments(PARSE_ARGV 1 row "" "${lab_one_word}" "${lab_many_words}")
  if(row_UNPARSED_ARGUMENTS OR row_KEYWORDS_MISSING_VALUES)
    message(FATAL_ERROR " lab: cannot read the row of ${name}: "
      "${row_UNPARSED_ARGUMENTS} ${row_KEYWORDS_MISSING_VALUES}")
  endif()

  set(part "${LAB}/${name}")
  set(recipe "edition ${lab_edition}: ${ARGN}")
  foreach(other IN ITEMS ${row_COPY_OF} ${row_FROM}) # a copy is out of date when its original is
    if(EXISTS "${LAB}/${other}/.recipe")
      file(SHA256 "${LAB}/${other}/.recipe" other_recipe)
      string(APPEND recipe " ${other_recipe}")
    endif()
  endforeach()
  foreach(file IN LISTS row_ADD)
    string(REGEX REPLACE "=.*$" "" file "${file}")
    file(SHA256 "${lab_folder}/${file}" file)
    string(APPEND recipe " ${file}")
  endforeach()
  string(SHA256 recipe "${recipe}")
  if(EXISTS "${part}/.recipe")
    file(READ "${part}/.recipe" made_by)
    if(made_by STREQUAL recipe)
      message(STATUS "${name}: there already")
      return()
    endif()
  endif()
  lab_make_part()
endfunction()

# Makes the part of lab_part()'s variables, which the steps (steps.cmake) read too.
function(lab_make_part)
  string(TIMESTAMP began "%s")
  set(making "${LAB}/.making")
  set(tree "${making}/tree")
  file(REMOVE_RECURSE "${making}" "${part}" "${part}.skipped")
  file(MAKE_DIRECTORY "${tree}")

  set(reason "")
  foreach(step IN ITEMS needs wheels debs copy_of remove take links add not_executable cut runs loads)
    cmake_language(CALL lab_step_${step} reason)
    if(reason)
      break()
    endif()
  endforeach()

  get_filename_component(parent "${part}" DIRECTORY)
  file(MAKE_DIRECTORY "${parent}")
  if(reason)
    string(REGEX REPLACE "[\r\n]+" " " reason "${reason}")
    file(WRITE "${part}.skipped" "${reason}\n")
    message(STATUS "${name}: skipped: ${reason}")
  else()
    file(REMOVE "${tree}/.recipe") # a copy's is a hard link: writing to it would write to the original's
    file(WRITE "${tree}/.recipe" "${recipe}")
    file(RENAME "${tree}" "${part}")
    string(TIMESTAMP ended "%s")
    math(EXPR seconds "${ended} - ${began}")
    message(STATUS "${name}: made in ${seconds} s")
  endif()
  file(REMOVE_RECURSE "${making}")
endfunction()

# Whether PARTS asks for the part <name>, by its name or by a folder it is in; without PARTS all are wanted.
function(lab_part_is_wanted name result)
  set(wanted FALSE)
  if(NOT PARTS)
    set(wanted TRUE)
  endif()
  foreach(asked IN LISTS PARTS)
    string(FIND "${name}/" "${asked}/" position)
    if(position EQUAL 0)
      set(wanted TRUE)
      set_property(GLOBAL APPEND PROPERTY lab_known_parts "${asked}")
    endif()
  endforeach()
  set(${result} ${wanted} PARENT_SCOPE)
endfunction()

# A misspelt PARTS must not look like a lab that is complete.
function(lab_refuse_unknown_parts)
  get_property(known GLOBAL PROPERTY lab_known_parts)
  foreach(asked IN LISTS PARTS)
    if(NOT asked IN_LIST known)
      message(FATAL_ERROR " lab: there is no part \"${asked}\"; "
        "tests/lab/parts.cmake and tests/lab/drivers.cmake have the names")
    endif()
  endforeach()
endfunction()
