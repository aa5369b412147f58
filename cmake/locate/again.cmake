# SPDX-License-Identifier: Apache-2.0
# Another toolkit is to be looked at in the same configure run.
include_guard(GLOBAL)

#[=[.rst:
csc_locate_again
----------------
Forgets what depends on the toolkit, so that the next :command:`csc_locate` finds it anew with the variables that are set
then. The machine, its C++ compiler and its driver stay known, and what the build tree keeps stays there.
#]=]
function(csc_locate_again)
  foreach(area IN ITEMS toolkit kernel runtime cudnn environment)
    set_property(GLOBAL PROPERTY csc/located/${area})
    set_property(GLOBAL PROPERTY csc/digest/${area} "")
    csc_watch_forget(${area})
  endforeach()
  foreach(probe IN ITEMS toolkit host_compiler kernel runtime library)
    set_property(GLOBAL PROPERTY csc/probed/${probe})
    csc_facts_forget(probe.${probe})
  endforeach()
  set_property(GLOBAL PROPERTY csc/host_compiler/silent)
  foreach(area IN ITEMS toolkit host_compiler architectures package kernel runtime cudnn environment remedy)
    csc_facts_forget(${area})
  endforeach()
endfunction()

#[=[.rst:
csc_choice_is_here
------------------
``csc_choice_is_here(<variable>)``: FALSE when cuda_stack_select() has set a variable that has another value in this scope:
it was called in a function or a subdirectory, or the project went over it. Then the choice is none, and what was found
with it is not what CMake takes here.
#]=]
function(csc_choice_is_here variable)
  set(here TRUE)
  csc_outside_choices(names)
  foreach(name IN LISTS names)
    csc_property_get(noted csc/chosen/${name})
    csc_outside_chosen(chosen ${name})
    if(NOT "${noted}" STREQUAL "" AND NOT chosen)
      csc_outside_choose(${name} "")
      set(here FALSE)
    endif()
  endforeach()
  set(${variable} ${here} PARENT_SCOPE)
endfunction()
