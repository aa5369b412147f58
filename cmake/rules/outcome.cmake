# SPDX-License-Identifier: Apache-2.0
# How a process ended, out of what execute_process() gives as its result.
include_guard(GLOBAL)

#[=[.rst:
csc_outcome
-----------
``csc_outcome(<kind variable> <words variable> <result>)``: the kind is ``ended`` (exit status 0), ``failed``
(another exit status), ``timed_out``, ``killed`` (by a signal) or ``not_started``; the words complete a
sentence such as "the probe …". CMake's texts for signals differ by version and are kept in the words.
#]=]
function(csc_outcome kind_variable words_variable result)
  if(result STREQUAL "0")
    set(kind ended)
    set(words "ended well")
  elseif(result MATCHES "^(124|137)$" OR result MATCHES "timeout")
    set(kind timed_out)
    set(words "did not end within ${CUDASTACKCHECK_PROBE_TIMEOUT} s")
  elseif(result MATCHES "^-?[0-9]+$")
    set(kind failed)
    set(words "ended with exit status ${result}")
    if(result MATCHES "^(126|127)$")
      set(kind not_started)
      set(words "could not be started (exit status ${result})")
    elseif(result GREATER 128 AND result LESS 160)
      math(EXPR signal "${result} - 128")
      set(kind killed)
      set(words "was killed by signal ${signal}")
    endif()
  elseif(result MATCHES "^(No such|Permission|Exec format|Not a dir|Is a dir|no such|permission|exec format|.*denied)")
    set(kind not_started)
    set(words "could not be started (${result})")
  else()
    set(kind killed)
    set(words "was killed by a signal (${result})")
  endif()
  set(${kind_variable} ${kind} PARENT_SCOPE)
  set(${words_variable} "${words}" PARENT_SCOPE)
endfunction()
