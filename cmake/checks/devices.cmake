# SPDX-License-Identifier: Apache-2.0
# What the checks of devices have in common: which devices meet what is asked for, and whether they are enough.
include_guard(GLOBAL)
include("${CMAKE_CURRENT_LIST_DIR}/device_properties.cmake")

#[=[.rst:
csc_devices_judge
-----------------
``csc_devices_judge(<prefix> <name> <property>...)`` counts the devices that meet all of these: ``capability``
(COMPUTE_CAPABILITY), ``memory`` (DEVICE_MEMORY), ``kernel`` (a kernel runs there); one that is not asked for is met by
all, and so is one whose own check is waived, or only warns. ``<prefix>_COUNT`` are all devices, ``<prefix>_GOOD`` those that meet them, ``<prefix>_UNSURE`` those that may;
``<prefix>_VERDICT`` is ``pass``, ``fail`` or ``unknown`` against ``DEVICES`` (a number, default 1, or ALL).
``<prefix>_WORDS`` says of each device how it is about the last of the properties, ``<prefix>_LINES`` on a line each. Of
the devices that may meet all the others, whatever ``DEVICES`` says, ``<prefix>_CONSIDERED``, ``<prefix>_MISSED`` do not
meet the last one (``<prefix>_MISSED_INDICES``), and ``<prefix>_DOUBTED`` may.
#]=]
function(csc_devices_judge prefix name)
  csc_fact_get(count device.count)
  set(indices_last_no "")
  foreach(number IN ITEMS yes unknown no last_yes last_unknown last_no last_not_considered)
    set(number_${number} 0)
  endforeach()
  set(words "")
  csc_devices_properties(properties "${name}" ${ARGN})
  set(index 0)
  while(index LESS "0${count}")
    csc_device_judge(meets last one_words "${name}" ${index} ${properties})
    math(EXPR number_${meets} "${number_${meets}} + 1")
    math(EXPR number_last_${last} "${number_last_${last}} + 1")
    list(APPEND indices_last_${last} ${index})
    list(APPEND words "device ${index}: ${one_words}")
    math(EXPR index "${index} + 1")
  endwhile()
  math(EXPR considered "${index} - ${number_last_not_considered}")
  csc_devices_verdict(verdict "${name}" "0${count}" ${number_yes} ${number_unknown})
  list(JOIN words "\n" lines)
  list(JOIN words ", " words)
  set(${prefix}_COUNT "${count}" PARENT_SCOPE)
  set(${prefix}_GOOD ${number_yes} PARENT_SCOPE)
  set(${prefix}_UNSURE ${number_unknown} PARENT_SCOPE)
  set(${prefix}_CONSIDERED ${considered} PARENT_SCOPE)
  set(${prefix}_MISSED ${number_last_no} PARENT_SCOPE)
  set(${prefix}_MISSED_INDICES "${indices_last_no}" PARENT_SCOPE)
  set(${prefix}_DOUBTED ${number_last_unknown} PARENT_SCOPE)
  set(${prefix}_VERDICT ${verdict} PARENT_SCOPE)
  set(${prefix}_WORDS "${words}" PARENT_SCOPE)
  set(${prefix}_LINES "${lines}" PARENT_SCOPE)
endfunction()

# The properties that count; the last one always does.
function(csc_devices_properties variable name)
  list(GET ARGN -1 last)
  set(properties "")
  foreach(property IN LISTS ARGN)
    string(REPLACE capability compute_capability check "${property}")
    csc_finding_get(status "${name}" "device.${check}" status) # of those that have a check
    if(property STREQUAL last OR NOT status MATCHES "^(waived|warn)$")
      list(APPEND properties ${property})
    endif()
  endforeach()
  set(${variable} "${properties}" PARENT_SCOPE)
endfunction()

# Does one device meet all properties (yes, unknown or no), and the last one, where it may meet the others?
function(csc_device_judge meets_variable last_variable words_variable name index)
  set(meets yes)
  foreach(property IN LISTS ARGN)
    set(others ${meets})
    cmake_language(CALL csc_device_${property} one words "${name}" ${index})
    if(one STREQUAL "no" OR (one STREQUAL "unknown" AND meets STREQUAL "yes"))
      set(meets ${one})
    endif()
  endforeach()
  set(last ${one})
  if(others STREQUAL "no")
    set(last not_considered)
  endif()
  set(${meets_variable} ${meets} PARENT_SCOPE)
  set(${last_variable} ${last} PARENT_SCOPE)
  set(${words_variable} "${words}" PARENT_SCOPE)
endfunction()

# Are they enough? With ALL, none may be left out.
function(csc_devices_verdict variable name count good unsure)
  csc_devices_needed(needed all "${name}")
  if(all AND count GREATER 0)
    set(needed ${count})
  endif()
  math(EXPR at_most "${good} + ${unsure}")
  set(verdict fail)
  if(NOT good LESS needed)
    set(verdict pass)
  elseif(NOT at_most LESS needed)
    set(verdict unknown)
  endif()
  set(${variable} ${verdict} PARENT_SCOPE)
endfunction()

#[=[.rst:
csc_devices_needed
------------------
``csc_devices_needed(<number variable> <all variable> <name>)``: how many devices must do; with ALL at least one.
#]=]
function(csc_devices_needed number_variable all_variable name)
  csc_requirement_get(devices "${name}" DEVICES)
  set(all FALSE)
  if(devices STREQUAL "ALL")
    set(all TRUE)
  endif()
  if(devices STREQUAL "" OR all)
    set(devices 1)
  endif()
  set(${number_variable} ${devices} PARENT_SCOPE)
  set(${all_variable} ${all} PARENT_SCOPE)
endfunction()

#[=[.rst:
csc_devices_words
-----------------
``csc_devices_words(<variable> <name>)``: how many devices must do, as people say it.
#]=]
function(csc_devices_words variable name)
  csc_devices_needed(needed all "${name}")
  set(words "${needed} devices")
  if(all)
    set(words "all devices")
  elseif(needed EQUAL 1)
    set(words "1 device")
  endif()
  set(${variable} "${words}" PARENT_SCOPE)
endfunction()
