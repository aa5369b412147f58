# SPDX-License-Identifier: Apache-2.0
# The step that makes a part of Python wheels, which pip downloads.

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

# lab_need(<reason> <path>...): unless something failed before, all of these must be in the part.
function(lab_need reason)
  foreach(path IN LISTS ARGN)
    if(NOT ${reason} AND NOT EXISTS "${tree}/${path}")
      set(${reason} "the wheels hold no ${path}" PARENT_SCOPE)
    endif()
  endforeach()
endfunction()
