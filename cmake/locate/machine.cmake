# SPDX-License-Identifier: Apache-2.0
# This machine: what tells it from others in a report.
include_guard(GLOBAL)

#[=[.rst:
csc_machine_locate
------------------
Facts machine.host, machine.system and machine.container. Once a configure run.
#]=]
function(csc_machine_locate)
  get_property(done GLOBAL PROPERTY csc/located/machine SET)
  if(done)
    return()
  endif()
  set_property(GLOBAL PROPERTY csc/located/machine TRUE)
  cmake_host_system_information(RESULT host QUERY HOSTNAME)
  cmake_host_system_information(RESULT system QUERY OS_NAME)
  cmake_host_system_information(RESULT processor QUERY OS_PLATFORM)
  set(words "${system} ${processor}")
  if(EXISTS /etc/os-release)
    file(STRINGS /etc/os-release line REGEX "^PRETTY_NAME=" LIMIT_COUNT 1)
    string(REGEX REPLACE "^PRETTY_NAME=[\"']?([^\"']*)[\"']?$" "\\1" name "${line}")
    if(NOT name STREQUAL "")
      string(APPEND words ", ${name}")
    endif()
  endif()
  if(host STREQUAL "")
    csc_fact_unknown(machine.host "the system does not tell")
  else()
    csc_fact_set(machine.host "${host}" "the system")
  endif()
  csc_machine_container()
  csc_fact_set(machine.system "${words}" "the system")
endfunction()

# Docker and Podman leave a file of this name, Kubernetes and systemd-nspawn a variable.
function(csc_machine_container)
  set(container no)
  set(source "none of the usual signs of one is there")
  foreach(file IN ITEMS /.dockerenv /run/.containerenv /singularity /.singularity.d)
    if(EXISTS "${file}")
      set(container yes)
      set(source "${file}")
    endif()
  endforeach()
  foreach(name IN ITEMS KUBERNETES_SERVICE_HOST APPTAINER_CONTAINER SINGULARITY_CONTAINER)
    csc_outside_environment(value ${name})
    if(NOT value STREQUAL "")
      set(container yes)
      set(source "${name} in the environment")
    endif()
  endforeach()
  csc_fact_set(machine.container ${container} "${source}")
endfunction()
