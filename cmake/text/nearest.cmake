# SPDX-License-Identifier: Apache-2.0
# The valid word that somebody most likely meant. Only ever called on the way to an error.
include_guard(GLOBAL)

# Number of letters to insert, remove or change to get from one word to the other (Levenshtein).
function(csc_text_distance variable from to)
  string(LENGTH "${from}" rows)
  string(LENGTH "${to}" columns)
  foreach(column RANGE ${columns})
    set(above_${column} ${column})
  endforeach()
  set(row 0)
  while(row LESS rows)
    string(SUBSTRING "${from}" ${row} 1 from_letter)
    math(EXPR row "${row} + 1")
    set(left ${row})
    set(diagonal ${above_0})
    set(above_0 ${row})
    set(column 0)
    while(column LESS columns)
      string(SUBSTRING "${to}" ${column} 1 to_letter)
      math(EXPR column "${column} + 1")
      set(best ${diagonal})
      if(NOT from_letter STREQUAL to_letter)
        foreach(other IN ITEMS ${left} ${above_${column}})
          if(other LESS best)
            set(best ${other})
          endif()
        endforeach()
        math(EXPR best "${best} + 1")
      endif()
      set(diagonal ${above_${column}})
      set(above_${column} ${best})
      set(left ${best})
    endwhile()
  endwhile()
  set(${variable} ${above_${columns}} PARENT_SCOPE)
endfunction()

#[=[.rst:
csc_text_nearest
----------------
``csc_text_nearest(<variable> <word> <candidate>...)``: the candidate that takes the fewest changes of
letters (case aside) to reach from ``<word>``; empty when more than half of the word would change.
#]=]
function(csc_text_nearest variable word)
  string(TOUPPER "${word}" wanted)
  string(LENGTH "${word}" length)
  math(EXPR best "${length} / 2 + 1")
  set(nearest "")
  if(length LESS_EQUAL 40) # nobody misspells a word of this length; the cost grows with its square
    foreach(candidate IN LISTS ARGN)
      string(TOUPPER "${candidate}" offered)
      csc_text_distance(distance "${wanted}" "${offered}")
      if(distance LESS best)
        set(best ${distance})
        set(nearest "${candidate}")
      endif()
    endforeach()
  endif()
  set(${variable} "${nearest}" PARENT_SCOPE)
endfunction()
