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
