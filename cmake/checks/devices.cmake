# SPDX-License-Identifier: Apache-2.0
# What the checks of devices have in common: which devices meet what is asked for, and whether they are enough.
include_guard(GLOBAL)

#[=[.rst:
csc_devices_judge
-----------------
``csc_devices_judge(<prefix> <name> <property>...)`` counts the devices that meet all of these: ``capability``
(COMPUTE_CAPABILITY), ``memory`` (DEVICE_MEMORY), ``kernel`` (a kernel runs there); one that is not asked for is met by
all. ``<prefix>_COUNT`` are all devices, ``<prefix>_GOOD`` those that meet them, ``<prefix>_UNSURE`` those that may;
``<prefix>_VERDICT`` is ``pass``, ``fail`` or ``unknown`` against ``DEVICES`` (a number, default 1, or ALL).
``<prefix>_WORDS`` says of each device how it is about the last of the properties, ``<prefix>_LINES`` on a line each.
#]=]
function(csc_devices_judge prefix name)
  list(GET ARGN -1 last)
  csc_fact_get(count device.count)
  set(good 0)
  set(unsure 0)
  set(words "")
  set(index 0)
  while(index LESS "0${count}")
    set(meets yes)
    foreach(property IN LISTS ARGN)
      cmake_language(CALL csc_device_${property} one one_words "${name}" ${index})
      if(one STREQUAL "no" OR (one STREQUAL "unknown" AND meets STREQUAL "yes"))
        set(meets ${one})
      endif()
    endforeach()
    if(meets STREQUAL "yes")
      math(EXPR good "${good} + 1")
    elseif(meets STREQUAL "unknown")
      math(EXPR unsure "${unsure} + 1")
    endif()
    list(APPEND words "device ${index}: ${one_words}")
    math(EXPR index "${index} + 1")
  endwhile()
  csc_devices_verdict(verdict "${name}" "0${count}" ${good} ${unsure})
  list(JOIN words "\n" lines)
  list(JOIN words ", " words)
  set(${prefix}_COUNT "${count}" PARENT_SCOPE)
  set(${prefix}_GOOD ${good} PARENT_SCOPE)
  set(${prefix}_UNSURE ${unsure} PARENT_SCOPE)
  set(${prefix}_VERDICT ${verdict} PARENT_SCOPE)
  set(${prefix}_WORDS "${words}" PARENT_SCOPE)
  set(${prefix}_LINES "${lines}" PARENT_SCOPE)
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

function(csc_device_capability meets_variable words_variable name index)
  csc_requirement_get(range "${name}" COMPUTE_CAPABILITY)
  csc_fact_get(capability device.${index}.compute_capability)
  csc_fact_reason(reason device.${index}.compute_capability)
  csc_fact_get(model device.${index}.name)
  set(meets no)
  set(words "${model} ${capability}")
  if(range STREQUAL "")
    set(meets yes)
  elseif(capability STREQUAL "")
    set(meets unknown)
    set(words "${model} ${reason}")
  else()
    csc_range_contains(inside "${range}" "${capability}")
    if(inside)
      set(meets yes)
    endif()
  endif()
  string(STRIP "${words}" words)
  set(${meets_variable} ${meets} PARENT_SCOPE)
  set(${words_variable} "${words}" PARENT_SCOPE)
endfunction()

function(csc_device_memory meets_variable words_variable name index)
  csc_requirement_get(asked "${name}" DEVICE_MEMORY)
  csc_fact_get(memory device.${index}.memory)
  csc_fact_reason(words device.${index}.memory)
  set(meets yes)
  if(NOT memory STREQUAL "")
    csc_memory_words(words ${memory})
  endif()
  if(NOT asked STREQUAL "")
    csc_memory_bytes(bytes error "${asked}")
    if(memory STREQUAL "")
      set(meets unknown)
    elseif(memory LESS bytes)
      set(meets no)
    endif()
  endif()
  set(${meets_variable} ${meets} PARENT_SCOPE)
  set(${words_variable} "${words}" PARENT_SCOPE)
endfunction()
