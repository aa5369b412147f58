# SPDX-License-Identifier: Apache-2.0
# Which driver release could be offered.
include_guard(GLOBAL)

#[=[.rst:
csc_driver_first
----------------
``csc_driver_first(<variable> <CUDA version>)``: the first driver release of a CUDA version; empty when the tables do not
have it.
#]=]
function(csc_driver_first variable cuda)
  csc_fact_get(numbering driver.numbering)
  csc_version_major_minor(release "${cuda}")
  csc_property_get(first "csc/cuda_release/${release}/${numbering}")
  if("${first}" STREQUAL "-")
    set(first "")
  endif()
  set(${variable} "${first}" PARENT_SCOPE)
endfunction()

#[=[.rst:
csc_driver_ended
----------------
``csc_driver_ended(<variable> <release>)``: the last branch of drivers that runs any of the devices here, where this
release, or every one of "of CUDA 13.5", is of a later one; else empty.
#]=]
function(csc_driver_ended variable release)
  csc_devices_numbers(devices)
  set(last 0)
  csc_version_major(branch "${release}")
  if(release MATCHES "^of CUDA (.+)$")
    csc_driver_branch(branch "${CMAKE_MATCH_1}")
  endif()
  foreach(device IN LISTS devices)
    csc_property_get(end "csc/cuda_architecture/${device}/DRIVERS")
    if(NOT "${end}" MATCHES "^[0-9]+$") # it has not come, or is not known
      set(branch "")
    elseif(end GREATER last)
      set(last ${end})
    endif()
  endforeach()
  if(NOT devices OR branch STREQUAL "" OR branch LESS_EQUAL last)
    set(last "")
  endif()
  set(${variable} "${last}" PARENT_SCOPE)
endfunction()

# The branch of the first driver of a CUDA version; of one that the tables lack, one behind all that they have.
function(csc_driver_branch variable cuda)
  csc_property_get(first "csc/cuda_release/${cuda}/Linux")
  csc_version_major(branch "${first}")
  if("${first}" MATCHES "^-?$")
    csc_property_get(releases csc/cuda_releases)
    list(GET releases 0 oldest)
    set(branch 9999)
    if(cuda VERSION_LESS oldest)
      set(branch 0)
    endif()
  endif()
  set(${variable} "${branch}" PARENT_SCOPE)
endfunction()
