# SPDX-License-Identifier: Apache-2.0
# What mends devices that are here and that programs cannot use.
include_guard(GLOBAL)

#[=[.rst:
csc_fix_mig, csc_fix_compute_mode
---------------------------------
``csc_fix_mig(<device>)`` adds the ways out of MIG without an instance, ``csc_fix_compute_mode(<device>)`` the way out of
compute mode prohibited. Both are the machine's, so that in a container they are the host's.
#]=]
function(csc_fix_mig device)
  csc_fix_on_host(where)
  csc_finding_fix("sudo nvidia-smi mig -i ${device} -cgi 0 -C" "makes one instance of the whole device${where}")
  csc_finding_fix("sudo nvidia-smi -i ${device} -mig 0" "switches MIG off${where}")
endfunction()

function(csc_fix_compute_mode device)
  csc_fix_on_host(where)
  csc_fact_get(uuid device.${device}.uuid)
  if(uuid STREQUAL "")
    set(uuid ${device})
  endif()
  csc_finding_fix("sudo nvidia-smi -i ${uuid} -c DEFAULT" "lets programs in${where}")
endfunction()

function(csc_fix_on_host variable)
  csc_fact_get(container machine.container)
  set(where "")
  if(container STREQUAL "yes")
    set(where "; on the host of this container")
  endif()
  set(${variable} "${where}" PARENT_SCOPE)
endfunction()
