# SPDX-License-Identifier: Apache-2.0
# A machine as a file: all its facts, in the lines of facts/lines.cmake. A bug report attaches it, and it is judged on any
# other machine as on its own.
include_guard(GLOBAL)

#[=[.rst:
csc_recording_write, csc_recording_read
---------------------------------------
``csc_recording_write(<path>)`` writes all facts to a file. ``csc_recording_read(<problem variable> <path>)`` makes those
of a file the only ones; the variable gets in words what is wrong with the file, and is empty when nothing is.
#]=]
function(csc_recording_write path)
  csc_facts_list(keys)
  csc_facts_to_lines(text ${keys})
  csc_property_get(version csc/package/version)
  set(head "# A machine recorded by CudaStackCheck ${version}. Replay it with -DCUDASTACKCHECK_FACTS_FILE=<this file>.\n")
  csc_file_write("${path}" "${head}${text}csc:end\n")
endfunction()

function(csc_recording_read problem_variable path)
  set(problem "there is no such file")
  if(IS_DIRECTORY "${path}")
    set(problem "it is a folder")
  elseif(EXISTS "${path}")
    file(READ "${path}" text LIMIT 4194304)
    csc_facts_from_lines(problem "${text}" "the recorded machine")
    set_property(GLOBAL PROPERTY csc/recorded TRUE)
  endif()
  set(${problem_variable} "${problem}" PARENT_SCOPE)
endfunction()

#[=[.rst:
csc_recorded
------------
``csc_recorded(<variable>)``: TRUE when the facts are those of a recorded machine.
#]=]
function(csc_recorded variable)
  csc_property_get(recorded csc/recorded)
  set(${variable} "${recorded}" PARENT_SCOPE)
endfunction()
