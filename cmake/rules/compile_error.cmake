# SPDX-License-Identifier: Apache-2.0
# What an error of nvcc says about the flags that it was given. The texts are those of nvcc 11.8 to 13.5: all the same.
include_guard(GLOBAL)

#[=[.rst:
csc_flag_blame
--------------
``csc_flag_blame(<out> <error> <flags> <host compiler>)``: is one word of the flags (as they are written, for a shell)
what nvcc complains of? ``<out>_WORD`` is that word and ``<out>_KIND`` what it is: ``cut``, a piece of a path with a blank;
``host``, an option of the host compiler; ``stray``, none of these; empty, where the error is about something else.
``<out>_BETTER`` are the flags as they were probably meant; empty when that is not clear.
#]=]
function(csc_flag_blame out error flags host)
  set(kind "")
  set(better "")
  separate_arguments(list UNIX_COMMAND "${flags}")
  csc_flag_named(named "${error}" "${list}")
  list(FIND list "${named}" index)
  if(named STREQUAL "" OR index EQUAL -1)
    set(named "")
  elseif(named MATCHES "^[-/]")
    csc_flag_of_host(of_host "${named}")
    if(of_host)
      set(kind host)
      csc_flags_for_host(better "${flags}" "${list}" "${host}")
    endif()
  else()
    csc_flag_pieces(kind path "${list}" ${index})
    string(FIND "${flags}" "${path}" at)
    if(kind STREQUAL "cut" AND NOT at EQUAL -1)
      string(REGEX MATCH "^(-[IL]|-[A-Za-z-]+=)" option "${path}")
      string(LENGTH "${option}" length)
      string(SUBSTRING "${path}" ${length} -1 value)
      string(REPLACE "${path}" "${option}\"${value}\"" better "${flags}")
    endif()
  endif()
  set(${out}_WORD "${named}" PARENT_SCOPE)
  set(${out}_KIND "${kind}" PARENT_SCOPE)
  set(${out}_BETTER "${better}" PARENT_SCOPE)
endfunction()

# The word that an error names as no option, or as an input that is not there. Where the flags make nvcc compile alone,
# it complains of several inputs without a name: that is the last word that could be one.
function(csc_flag_named variable error words)
  set(named "")
  if(error MATCHES "A single input file is required")
    list(FILTER words EXCLUDE REGEX "^-")
    if(words)
      list(GET words -1 named)
    endif()
  endif()
  foreach(text IN ITEMS "Unknown option '(.+)'" "Don't know what to do with '(.+)'" "Could not open input file '(.+)'"
                        "fatal error: ([^:]+): No such file")
    if(named STREQUAL "" AND error MATCHES "${text}")
      set(named "${CMAKE_MATCH_1}")
    endif()
  endforeach()
  set(${variable} "${named}" PARENT_SCOPE)
endfunction()

# Is it an option of the host compiler, and none of nvcc's? GCC's and Clang's, and Visual C++'s, which begin with "/".
function(csc_flag_of_host variable word)
  set(of_host FALSE)
  if(word MATCHES "^-W(no-deprecated-gpu-targets|error|reorder|default-stream|missing-launch|ext-lambda)"
     OR word MATCHES "^-f(atbin|mad|tz|orward-|device-)|^-m(axrregcount|inimal|achine|64$|32$)"
  )
    # nvcc's own
  elseif(word MATCHES "^-[Wfm][a-zA-Z]|^-(pthread|pipe|pedantic|ansi|rdynamic|Ofast|Og|g[0-3])|^-(s|static)$"
         OR word MATCHES "^/(W[0-4X]|Wall|w[de1-4][0-9]+|EH[asc]|O[0-9a-z]+$|MDd?$|MTd?$|MP|Z[a-zA-Z0-9]|G[A-Zdrs])"
         OR word MATCHES "^/(std:|bigobj|openmp|utf-8|permissive|nologo|FS|fp:|arch:|diagnostics:|D[A-Z_]+[^/]*$)"
  )
    set(of_host TRUE)
  endif()
  set(${variable} ${of_host} PARENT_SCOPE)
endfunction()

# The flags with each such option given through nvcc; those of Visual C++ are left out where another compiler is used.
function(csc_flags_for_host variable flags words host)
  set(text " ${flags} ")
  set(before "")
  set(clear TRUE)
  list(REMOVE_DUPLICATES words)
  foreach(word IN LISTS words)
    csc_flag_of_host(of_host "${word}")
    if(of_host AND NOT before MATCHES "^(-Xcompiler|--compiler-options)$")
      set(given "-Xcompiler=${word}")
      if(word MATCHES "^-Wl,")
        string(REGEX REPLACE "^-Wl," "-Xlinker=" given "${word}")
      elseif(word MATCHES "^/" AND NOT host MATCHES "[/\\]cl(\\.exe)?$")
        set(given "")
      elseif(word MATCHES ",") # to nvcc it separates options
        set(clear FALSE)
      endif()
      string(REPLACE " ${word} " " ${given} " text "${text}")
    endif()
    set(before "${word}")
  endforeach()
  string(REGEX REPLACE "  +" " " text "${text}")
  string(STRIP "${text}" text)
  if(NOT clear)
    set(text "")
  endif()
  set(${variable} "${text}" PARENT_SCOPE)
endfunction()

# Is the word a piece of a path? Then the words before it, back to an option or its argument, begin the path. nvcc names
# the last of several pieces.
function(csc_flag_pieces kind_variable path_variable words index)
  set(option "^(-I|-isystem|-L|-D|-U|-include|-ccbin|-x|-std|-arch|-code|-gencode|-X[a-z]+|--[a-z-]+)$")
  set(kind stray)
  set(path "")
  set(first ${index})
  set(begun FALSE)
  while(first GREATER 0 AND NOT begun)
    list(GET words ${first} word)
    math(EXPR before "${first} - 1")
    list(GET words ${before} word_before)
    if(word MATCHES "^-" OR word_before MATCHES "${option}")
      set(begun TRUE)
    else()
      set(first ${before})
    endif()
  endwhile()
  list(GET words ${first} word)
  if(first EQUAL index)
    set(kind "") # an option's argument
  elseif(word MATCHES "[/\\]")
    set(kind cut)
    csc_flag_join(path "${words}" ${first} ${index})
  endif()
  set(${kind_variable} "${kind}" PARENT_SCOPE)
  set(${path_variable} "${path}" PARENT_SCOPE)
endfunction()

# The words from the first to the last, and on to the next option.
function(csc_flag_join variable words first last)
  list(LENGTH words count)
  set(path "")
  set(index ${first})
  while(index LESS count)
    list(GET words ${index} word)
    if(index GREATER last AND word MATCHES "^-")
      break()
    endif()
    string(APPEND path " ${word}")
    math(EXPR index "${index} + 1")
  endwhile()
  string(STRIP "${path}" path)
  set(${variable} "${path}" PARENT_SCOPE)
endfunction()
