# SPDX-License-Identifier: Apache-2.0
# Facts as they would be, for as long as a question about them is asked.
include_guard(GLOBAL)

#[=[.rst:
csc_fact_suppose, csc_fact_suppose_unknown
------------------------------------------
``csc_fact_suppose(<key> <value> <source>)`` and ``csc_fact_suppose_unknown(<key> <reason>)`` set a fact for the time until
:command:`csc_facts_supposed_end`, which puts back what was there before.
#]=]
function(csc_fact_suppose key value source)
  csc_fact_put_aside("${key}")
  csc_fact_set("${key}" "${value}" "${source}")
endfunction()

function(csc_fact_suppose_unknown key reason)
  csc_fact_put_aside("${key}")
  csc_fact_unknown("${key}" "${reason}")
endfunction()

# Keeps a fact as it is, the first time.
function(csc_fact_put_aside key)
  csc_property_get(keys csc/supposed)
  if(key IN_LIST keys)
    return()
  elseif("${keys}" STREQUAL "")
    csc_property_get(all csc/facts)
    set_property(GLOBAL PROPERTY csc/supposed/all "${all}")
  endif()
  set_property(GLOBAL APPEND PROPERTY csc/supposed "${key}")
  foreach(part IN ITEMS "" /source /reason)
    get_property(known GLOBAL PROPERTY "csc/fact/${key}${part}" SET)
    csc_property_get(value "csc/fact/${key}${part}")
    set_property(GLOBAL PROPERTY "csc/supposed/${key}${part}")
    if(known)
      set_property(GLOBAL PROPERTY "csc/supposed/${key}${part}" "${value}")
    endif()
  endforeach()
endfunction()

#[=[.rst:
csc_facts_supposed_end
----------------------
All facts are again what they were before something was supposed.
#]=]
function(csc_facts_supposed_end)
  csc_property_get(keys csc/supposed)
  if("${keys}" STREQUAL "")
    return()
  endif()
  foreach(key IN LISTS keys)
    foreach(part IN ITEMS "" /source /reason)
      get_property(known GLOBAL PROPERTY "csc/supposed/${key}${part}" SET)
      csc_property_get(value "csc/supposed/${key}${part}")
      set_property(GLOBAL PROPERTY "csc/fact/${key}${part}")
      if(known)
        set_property(GLOBAL PROPERTY "csc/fact/${key}${part}" "${value}")
      endif()
    endforeach()
  endforeach()
  csc_property_get(all csc/supposed/all)
  set_property(GLOBAL PROPERTY csc/facts "${all}")
  set_property(GLOBAL PROPERTY csc/facts/written "")
  set_property(GLOBAL PROPERTY csc/supposed "")
endfunction()
