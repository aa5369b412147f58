# SPDX-License-Identifier: Apache-2.0
# How the package is written: functions only, of at most 40 lines, in files of at most 150; printing only in
# report/; pure checks, rules and fixes.
include("${CMAKE_CURRENT_LIST_DIR}/lib/meta.cmake")

# The table: a folder, and what its files must not do.
set(plain_forbidden
  "^(declare|locate|probe|checks|rules|fixes|facts|text|data|generate|commands)/" "(^|[^a-z_])message *\\("
  "^(checks|rules|fixes|text|data)/"
  "(^|[^a-z_])(execute_process|file|configure_file|find_[a-z]+|try_[a-z]+) *\\("
  "^(checks|rules|fixes|text|data|facts)/" "(^|[^a-z_])set *\\(.* CACHE |set_property *\\(CACHE"
  "" "^ *macro *\\("
  "^(declare|locate|probe|checks|rules|fixes|text/[^p]|report/(json|report|replay|terminal|choice)|generate|commands)"
  "get_property *\\([a-z_]+ (GLOBAL PROPERTY [^E].*[^T]\\)$|CACHE )"
  "" "link_directories|include_directories|add_definitions|add_compile_options"
)

# The table: what may be longer, and how long. Keep it short.
set(plain_long_functions "")
set(plain_long_files "")

function(plain_judge_line file line)
  set(rules "${plain_forbidden}")
  string(REGEX REPLACE "\"[^\"]*\"" "\"\"" bare "${line}") # what stands in quotes may be words for people
  while(rules)
    list(POP_FRONT rules files words)
    if(file MATCHES "${files}" AND bare MATCHES "${words}")
      meta_offend("${file}: ${line}")
    endif()
  endwhile()
  if(line MATCHES "cmake_parse_arguments" AND NOT line MATCHES "cmake_parse_arguments\\(PARSE_ARGV ")
    meta_offend("${file}: cmake_parse_arguments() without PARSE_ARGV, which drops empty words")
  endif()
endfunction()

function(plain_judge_sizes file)
  meta_lines(lines "${REPO}/cmake/${file}")
  list(LENGTH lines count)
  if(count GREATER 150 AND NOT (file IN_LIST plain_long_files AND count LESS_EQUAL 200))
    meta_offend("${file} has ${count} lines")
  endif()
  set(function "")
  set(number 0)
  foreach(line IN LISTS lines)
    math(EXPR number "${number} + 1")
    if(line MATCHES "^function\\(([a-z0-9_]+)")
      set(function "${CMAKE_MATCH_1}")
      set(first ${number})
    elseif(line MATCHES "^endfunction\\(\\)")
      math(EXPR length "${number} - ${first} + 1")
      if(length GREATER 40 AND NOT (function IN_LIST plain_long_functions AND length LESS_EQUAL 60))
        meta_offend("${file}: ${function}() has ${length} lines")
      endif()
    endif()
  endforeach()
endfunction()

function(plain_test)
  meta_cmake_files(files)
  foreach(file IN LISTS files)
    meta_code(code "${REPO}/cmake/${file}")
    foreach(line IN LISTS code)
      plain_judge_line("${file}" "${line}")
    endforeach()
    plain_judge_sizes("${file}")
  endforeach()
  meta_end("the package is made of short functions, and only report/ prints")
endfunction()

plain_test()
