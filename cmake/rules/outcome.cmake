# SPDX-License-Identifier: Apache-2.0
# How a process ended, out of what execute_process() gives as its result.
include_guard(GLOBAL)

#[=[.rst:
csc_outcome
-----------
``csc_outcome(<kind variable> <words variable> <result>)``: the kind is ``ended`` (exit status 0), ``failed``
(another exit
status), ``timed_out``, ``killed`` (by a signal) or ``not_started``; the words complete a sentence such as "the
probe …".

The texts of execute_process() were measured with CMake 3.22 to 4.4: "Segmentation fault" and the like for signals,
"Process terminated due to timeout", "No such file or directory" (from 3.28 on in lower case). A shell between
gives 126 and
127 for what it could not start, and 128 and the number of the signal.
#]=]
function(csc_outcome kind_variable words_variable result)
  string(TOLOWER "${result}" text)
  set(kind failed)
  set(words "ended with exit status ${result}")
  if(text STREQUAL "0")
    set(kind ended)
    set(words "ended well")
  elseif(text MATCHES "timeout")
    set(kind timed_out)
    set(words "did not end within ${CUDASTACKCHECK_PROBE_TIMEOUT} s")
  elseif(text MATCHES "^12[67]$")
    set(kind not_started)
    set(words "could not be started (exit status ${result})")
  elseif(text MATCHES "^[0-9]+$" AND text GREATER 128 AND text LESS 160)
    math(EXPR signal "${text} - 128")
    set(kind killed)
    set(words "was killed by signal ${signal}")
  elseif(text MATCHES "^no such|denied$|^exec format|not a directory|is a directory|not recognized|cannot find")
    set(kind not_started)
    set(words "could not be started (${text})")
  elseif(NOT text MATCHES "^-?[0-9]+$")
    set(kind killed)
    csc_signal_name(name "${text}")
    set(words "was killed by ${name}")
  endif()
  set(${kind_variable} ${kind} PARENT_SCOPE)
  set(${words_variable} "${words}" PARENT_SCOPE)
endfunction()

# The signal behind CMake's text for it; the text itself when it is another.
function(csc_signal_name variable text)
  set(texts "segmentation fault" "subprocess aborted" "subprocess killed" "subprocess terminated" "illegal instruction"
      "floating-point exception" "bus error"
  )
  set(names SIGSEGV SIGABRT SIGKILL SIGTERM SIGILL SIGFPE SIGBUS)
  list(FIND texts "${text}" index)
  if(index EQUAL -1)
    set(name "a signal (${text})")
  else()
    list(GET names ${index} name)
  endif()
  set(${variable} "${name}" PARENT_SCOPE)
endfunction()
