# SPDX-License-Identifier: Apache-2.0
# Which releases of the toolkit could be offered, and where what is offered is put.
include_guard(GLOBAL)

#[=[.rst:
csc_releases_to_offer
---------------------
``csc_releases_to_offer(<variable> <pip variable> <range>)``: the releases in the range, and those of them that pip has;
where a driver or devices are known, those alone that go with them, as long as there are any.
#]=]
function(csc_releases_to_offer releases_variable pip_variable range)
  csc_releases_in_range(releases "${range}" csc/cuda_releases)
  csc_releases_in_range(pip_releases "${range}" csc/pip_toolkits)
  csc_releases_that_run(run ${releases})
  csc_releases_that_run(pip_run ${pip_releases})
  if(run)
    set(releases "${run}")
    set(pip_releases "${pip_run}")
  endif()
  set(${releases_variable} "${releases}" PARENT_SCOPE)
  set(${pip_variable} "${pip_releases}" PARENT_SCOPE)
endfunction()

#[=[.rst:
csc_releases_for_driver
-----------------------
``csc_releases_for_driver(<variable> <release>...)``: those of the releases that the driver runs; all when no driver is
known.
#]=]
function(csc_releases_for_driver variable)
  csc_fact_known(driver driver.cuda)
  set(run "")
  foreach(release IN LISTS ARGN)
    set(verdict yes)
    if(driver)
      csc_driver_here_runs(verdict way "${release}")
    endif()
    if(verdict STREQUAL "yes")
      list(APPEND run ${release})
    endif()
  endforeach()
  set(${variable} "${run}" PARENT_SCOPE)
endfunction()

#[=[.rst:
csc_releases_that_run
---------------------
``csc_releases_that_run(<variable> <release>...)``: those of the releases that the driver runs, and that build for all
devices here (for one at least, where none builds for all): the newest toolkit that the driver allows need not be one
that still knows the device.
#]=]
function(csc_releases_that_run variable)
  csc_releases_for_driver(run ${ARGN})
  csc_devices_numbers(devices)
  list(LENGTH devices count)
  set(for_all "")
  set(for_one "")
  foreach(release IN LISTS run)
    set(missed 0)
    foreach(device IN LISTS devices)
      csc_architectures_dropped(last ${device} "${release}")
      if(NOT last STREQUAL "")
        math(EXPR missed "${missed} + 1")
      endif()
    endforeach()
    if(missed EQUAL 0)
      list(APPEND for_all ${release})
    elseif(missed LESS count)
      list(APPEND for_one ${release})
    endif()
  endforeach()
  if(NOT for_all)
    set(for_all "${for_one}")
  endif()
  set(${variable} "${for_all}" PARENT_SCOPE)
endfunction()

#[=[.rst:
csc_fix_place
-------------
``csc_fix_place(<variable>)``: the folder into which a remedy is installed, in words.
#]=]
function(csc_fix_place variable)
  csc_fact_source(place remedy.folder)
  if(NOT place STREQUAL "the current folder")
    set(place "the build folder")
  endif()
  set(${variable} "${place}" PARENT_SCOPE)
endfunction()

#[=[.rst:
csc_releases_in_range
---------------------
``csc_releases_in_range(<variable> <range> <property>)``: the releases (major.minor) in a table of which some update is
in the range; all when the range is empty.
#]=]
function(csc_releases_in_range variable range property)
  csc_property_get(releases "${property}")
  set(matching "")
  foreach(release IN LISTS releases)
    set(inside TRUE)
    if(NOT range STREQUAL "")
      # A release stands for all its updates: the last one imaginable decides about the lower end.
      csc_range_parse(asked "${range}")
      csc_range_contains(inside "${asked_MIN}" "${release}.999999")
      if(inside AND NOT asked_MAX STREQUAL "")
        # The first one decides about the upper end: nvcc's build number is never 0, so that 13.2.51 is not in
        # 13.0...13.2.
        csc_range_contains(inside "0...${asked_OPEN}${asked_MAX}" "${release}.1")
      endif()
    endif()
    if(inside)
      list(APPEND matching "${release}")
    endif()
  endforeach()
  set(${variable} "${matching}" PARENT_SCOPE)
endfunction()
