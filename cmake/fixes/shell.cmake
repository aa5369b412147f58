# SPDX-License-Identifier: Apache-2.0
# Words of commands for the user's shell.
include_guard(GLOBAL)

#[=[.rst:
csc_shell_unset
---------------
``csc_shell_unset(<variable> <name>...)``: how a command begins before which variables of the environment are gone, in
the shell itself: the build and the programs after it read them, too. Empty without a name.
#]=]
function(csc_shell_unset variable)
  csc_fact_get(system machine.system)
  set(names "${ARGN}")
  set(words "")
  if(names AND system MATCHES "^Windows")
    list(TRANSFORM names REPLACE "^(.*)$" "set \"\\1=\"")
    list(JOIN names " && " words)
    string(APPEND words " && ")
  elseif(names)
    list(JOIN names " " words)
    set(words "unset ${words} && ")
  endif()
  set(${variable} "${words}" PARENT_SCOPE)
endfunction()

#[=[.rst:
csc_shell_set
-------------
``csc_shell_set(<variable> <name> <value>)``: the same, after which a variable has a value.
#]=]
function(csc_shell_set variable name value)
  csc_fact_get(system machine.system)
  if(system MATCHES "^Windows")
    set(words "set \"${name}=${value}\" && ")
  else()
    csc_text_shell(word "${name}=${value}")
    set(words "export ${word} && ")
  endif()
  set(${variable} "${words}" PARENT_SCOPE)
endfunction()

#[=[.rst:
csc_shell_path
--------------
``csc_shell_path(<variable> <folder>)``: the same, after which PATH begins with a folder.
#]=]
function(csc_shell_path variable folder)
  csc_fact_get(system machine.system)
  if(system MATCHES "^Windows")
    set(words "set \"PATH=${folder};%PATH%\" && ")
  else()
    csc_text_shell(folder "${folder}")
    set(words "export PATH=${folder}:\"$PATH\" && ")
  endif()
  set(${variable} "${words}" PARENT_SCOPE)
endfunction()

#[=[.rst:
csc_shell_define
----------------
``csc_shell_define(<variable> <command> <name> <value>)``: cmake's command with this -D at its end, in place of the one
that it had: a fresh start repeats the user's.
#]=]
function(csc_shell_define variable command name value)
  csc_shell_undefine(command "${command}" ${name})
  csc_text_shell(word "-D${name}=${value}")
  set(${variable} "${command} ${word}" PARENT_SCOPE)
endfunction()

#[=[.rst:
csc_shell_undefine
------------------
``csc_shell_undefine(<variable> <command> <name>)``: cmake's command without its -D of this name.
#]=]
function(csc_shell_undefine variable command name)
  string(REGEX REPLACE " -D${name}(:[A-Z]+)?=[^ '\"]*( |$)" "\\2" command "${command}")
  string(REGEX REPLACE " '-D${name}(:[A-Z]+)?=([^']|'\\\\'')*'" "" command "${command}")
  string(REGEX REPLACE " \"-D${name}(:[A-Z]+)?=([^\"]|\\\\\")*\"" "" command "${command}")
  set(${variable} "${command}" PARENT_SCOPE)
endfunction()
